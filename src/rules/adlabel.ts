/** What stands over adverts, the adverts under such a label, and the frames of adverts that never came. */
import { type Box, type Line, linesOf, within } from '../engine/reader.ts';
import type { Finding, Rule, Scene } from '../engine/scene.ts';
import { hears, isFurniture, isInFrame, isSentence, tellsStory } from '../engine/scene.ts';
import { headingLevel, isStoryShaped } from '../engine/story.ts';
import { isTold } from '../engine/told.ts';

/** Characters of a label. */
const LONGEST = 80;
/** What an advert under a label, or a module of them, has at most. */
const MOST_LINES = 70;
const MOST_CHARS = 3000;
/** Characters: an advert says it in short lines. */
const LONGEST_LINE = 160;
/** Without a name that says so, an advert is small. */
const FEW_LINES = 12;
const NAMED =
  /(^|[\s_-])(ads?|advert\w*|anzeigen?|sponsor\w*|promoted|native|outbrain|taboola|partner\w*|commercial|reklam\w*|annons\w*|publi\w*|pub|deals?|shop\w*|offers?|market\w*|jobs?|job-?\w+|coupons?|gutschein\w*|vergleich\w*|affiliate)([\s_-]|$)/;

/** How much of its line a label is: "The crossing in pictures (text continues below the film)" is a caption. */
const LEAST_OF_LINE = 0.35;

export const adlabel: Rule = {
  id: 'adlabel',
  find(scene) {
    if (!scene.story) return [];
    const findings: Finding[] = [];
    for (const line of scene.saying('adlabel')) {
      if (line.text.length > LONGEST) continue;
      // A heading with paragraphs under it opens a chapter.
      if (/^h[1-4]$/.test(line.box.tag) && opensChapter(scene, line)) continue;

      // A list of the site's own pages has a link called "Advertising": that is furniture.
      if (isFurniture(line.box) || (line.box.tag === 'li' && line.links.length > 0)) continue;
      // "Ad" is a given name in Turkish, and its field has a label.
      if (line.box.otherFields + line.box.emailFields > 0) continue;
      const label = hears(scene, line, 'adlabel', 'heading', 'pitch', 'button');
      const said = label ?? moduleName(scene, line);
      if (!said || isTold(scene, line, said.words, 'adlabel')) continue;
      if (said.words.length < line.text.length * LEAST_OF_LINE) continue;
      // "Money | Advertising" over a headline is the story's own section.
      if (
        line.text.includes(' | ') &&
        within(line.box, scene.story.article) &&
        line.index < scene.story.first
      )
        continue;
      const reason = { code: 'adLabel', detail: said.words } as const;
      const box = advertUnder(scene, line, label === undefined);
      if (box) findings.push({ rule: 'adlabel', reason, box });
      else if (label) findings.push({ rule: 'adlabel', reason, line });
    }
    return findings;
  },
};

/** Whether a paragraph stands right under a heading, in the same box. */
function opensChapter({ page, story }: Scene, heading: Line): boolean {
  const below = page.lines[heading.index + 1];
  if (!below) return false;
  return (
    story?.prose.has(below.index) === true ||
    (below.box.parent === heading.box.parent && below.links.length === 0 && isSentence(below))
  );
}

/** "Job market", "Coupons" over a module: bought, and not written by the newsroom. A link of that name is a menu's. */
function moduleName(scene: Scene, line: Line) {
  if (isInFrame(scene.story, line.box)) return undefined;
  const said = hears(scene, line, 'adlabel', 'topic');
  return said && said.words.length > line.text.length * 0.6 ? said : undefined;
}

/**
 * The box that a label opens: nothing of the story in it, and made of short lines.
 * @param onlyNamed the label alone does not tell: its box has to be called an advert's, or to have it as its heading
 */
function advertUnder(scene: Scene, label: Line, onlyNamed: boolean): Box | null {
  const { story } = scene;
  if (!story || isInFrame(story, label.box)) return null;
  let whole: Box | null = null;
  for (let box: Box | null = label.box; box?.parent && box.from === label.index; box = box.parent) {
    const lines = box.to - box.from;
    if (lines > MOST_LINES || box.chars > MOST_CHARS || tellsStory(story, box.from, box.to)) break;
    if (box === story.article || box === story.body || /^(main|body|header|footer|nav)$/.test(box.tag)) break;
    if (isStoryShaped(story, box) || box.passwords > 0) break;
    if (lines < 2) continue;
    // From headline to first paragraph stand standfirst and byline.
    if (box.to > story.start && box.from < story.first) break;
    const section = box.tag === 'section' || box.tag === 'aside';
    const named = NAMED.test(box.hint) || (onlyNamed && section);
    if (onlyNamed && !named && headingLevel(label.box) === 0) continue;
    if (lines > FEW_LINES && !named) continue;
    if (linesOf(scene.page, box).every((line) => line.text.length <= LONGEST_LINE)) whole = box;
  }
  return whole;
}
