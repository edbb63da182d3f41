/** Prompts to follow, join, install, share or comment. */
import { CHANNEL, isOwnMail, MAIL, PROFILE, STORE } from '../engine/addresses.ts';
import { asksReader, errandOfAside, listsChannels } from '../engine/aside.ts';
import { isBio } from '../engine/of-others.ts';
import type { Box, Line } from '../engine/reader.ts';
import {
  type Finding,
  hears,
  isByline,
  isFurniture,
  isInFrame,
  isLinked,
  isQuote,
  type Rule,
  type Scene,
  tellsStory,
} from '../engine/scene.ts';
import { headingLevel } from '../engine/story.ts';
import { pitchesOf } from './pitches.ts';
import { voicedLines } from './voiced.ts';

/** Lines after the article among which its own prompts stand. */
const REACH = 40;

export const follow: Rule = {
  id: 'follow',
  find(scene) {
    const { page, story } = scene;
    if (!story) return [];
    const inside = (line: Line) => line.index > story.start && line.index < story.article.to;
    const reason = (line: Line) => ({ code: 'followPitch', detail: line.text.slice(0, 60) }) as const;
    // A bare label ("Share", "Comments") is the page's own furniture; only what asks for something is a prompt.
    const pitches = pitchesOf(scene, 'follow', 'followPitch', LONGEST, (line) => {
      if (isInFrame(story, line.box) || isChannel(scene, line)) return false;
      // Above the headline a label is the site's; a sentence that is one link is an offer.
      if (line.index <= story.start)
        return isLinked(line) && hears(scene, line, 'follow', 'pitch') !== undefined;
      if (line.index >= story.article.to + REACH) return false;
      return (
        hears(scene, line, 'follow', 'pitch', 'leadIn', 'smallPrint') !== undefined || isPrompt(scene, line)
      );
    });
    const lines = page.lines.filter(
      (line) =>
        line.index > story.start &&
        ((inside(line) && leadsToChannel(line) && !isChannel(scene, line)) ||
          // The button goes, and who wrote the story stays.
          (line.index < story.article.to + REACH && isFollowButton(scene, line) && !isChannel(scene, line)) ||
          (inside(line) && !isFurniture(line.box) && listsChannels(line)) ||
          (!isFurniture(line.box) && errandOfAside(page, story, scene.site, line) === 'follow') ||
          writesBack(scene, line) ||
          isOwnAddress(scene, line) ||
          asksForTips(scene, line) ||
          asksAtEnd(scene, line)),
    );
    return [
      ...pitches,
      ...[...lines, ...voicedLines(scene, 'follow')].map(
        (line): Finding => ({ rule: 'follow', reason: reason(line), line }),
      ),
      ...channelsOf(scene),
      ...appsOf(scene),
    ];
  },
};

/** Characters of a prompt. */
const LONGEST = 300;

/** Characters of a line that sends there. */
const LONGEST_CHANNEL = 220;

/** Whether a line is there for such a link, in whatever language it asks. */
function leadsToChannel(line: Line): boolean {
  if (line.links.length === 0 || line.text.length > LONGEST_CHANNEL) return false;
  return line.linkChars >= line.text.length * 0.2 && line.links.every(({ href }) => CHANNEL.test(href));
}

/** Words of a prompt: "Comments" names a part of the page, "Join the conversation" asks. */
const FEWEST_WORDS = 2;

/** "Follow us:", "Stay connected": a label that asks, over icons or over nothing. */
function isPrompt(scene: Scene, line: Line): boolean {
  const said = hears(scene, line, 'follow', 'heading');
  if (!said || line.links.length > 0 || said.words.split(' ').length < FEWEST_WORDS) return false;
  return !isOverComments(line.box);
}

const COMMENTS = /(^|[\s_-])(comments?|respond|reply|disqus|discussion|kommentare?)([\s_-]|$)/;
/** Boxes around a heading in which a comment form may begin. */
const NEAR = 4;

/** Whether a label stands over the readers' comments: without it their form says nothing. */
function isOverComments(inner: Box): boolean {
  let box: Box | null = inner;
  for (let steps = 0; box?.parent && steps < NEAR; steps++, box = box.parent)
    if (box.textareas > 0 || COMMENTS.test(box.hint)) return true;
  return false;
}

/** "Follow" beside an author's name: nothing but a button. */
function isFollowButton(scene: Scene, line: Line): boolean {
  if (!hears(scene, line, 'follow', 'button')) return false;
  return line.box.buttons > 0 || line.box.tag === 'button' || isLinked(line);
}

/** An address to write to or a name to follow, in letters. */
const ADDRESS = /[\w.+-]{1,40}@[\w-]{1,40}\.\w{2}|(^|[\s(])@\w{3}/;
/** Characters of a reporter's closing line, and lines from the story's end among which it stands. */
const LONGEST_CLOSING = 420;
const OPENING = 40;
const FROM_END = 3;

/**
 * "Have a tip? Write to … or follow her at …": a story's last line, where it does nothing but say how to reach its
 * reporter.
 */
function writesBack(scene: Scene, line: Line): boolean {
  const { story } = scene;
  if (!story || line.text.length > LONGEST_CLOSING || isFurniture(line.box)) return false;
  if (isBio(line.text, scene.site)) return false;
  if (line.index < story.last - FROM_END || line.index >= story.article.to) return false;
  const asked = scene.said(line).filter(({ rule, kind }) => rule === 'follow' && kind === 'pitch');
  if (asked.length === 0) return false;
  // It comes first: a line that opens with what somebody wrote or did tells who that is.
  const first = line.text.search(ADDRESS);
  return first >= 0 && (first < OPENING || asked.some(({ words }) => line.folded.startsWith(words)));
}

/** A question of so many characters, and then where to answer it: the newsroom's own address, or a secret one. */
const QUESTION = /^[^.!?:]{8,140}\?["”»]?\s/;
const SECRET = /\b(signal|securedrop|protonmail)\b/;

/** Characters beside an address. */
const SHORTEST_BESIDE = 12;

/** "Reach Dana at dana@paper.example": a line in italics or bold, at the story's end, that hands out the newsroom's own address. */
function isOwnAddress({ story, site }: Scene, line: Line): boolean {
  const { text, strongChars } = line;
  if (!story || text.length > LONGEST || line.index < story.last - FROM_END || line.index >= story.article.to)
    return false;
  if (strongChars < text.length * 0.9 || isFurniture(line.box) || isQuote(line) || isByline(line))
    return false;
  // Who wrote the story is told, also with where he is reached.
  if (isBio(text, site)) return false;
  const mail = mailIn(line);
  return mail !== null && text.length >= mail.length + SHORTEST_BESIDE && isOwnMail(mail, site);
}

function mailIn({ text, links }: Line): string | null {
  return MAIL.exec(text)?.[0] ?? links.flatMap(({ href }) => MAIL.exec(href)?.[0] ?? [])[0] ?? null;
}

/** A story's last line where it is set apart and asks its reader: within a story an interview's questions are bold. */
function asksAtEnd({ page, story }: Scene, line: Line): boolean {
  if (!story || line.index < story.last || isFurniture(line.box)) return false;
  return asksReader(page, story, line);
}

/** Lines of a box that asks in its heading. */
const MOST_ASKING = 3;

/** Whether a line stands in a small box under a heading that is a question. */
function isUnderQuestion({ page }: Scene, { index, box }: Line): boolean {
  const above = page.lines[index - 1];
  const around = box.parent;
  if (!above || !around || around.from !== above.index || around.to - around.from > MOST_ASKING) return false;
  return /[?？؟]$/.test(above.text) && headingLevel(above.box) > 0;
}

/** "Do you know more about this? Write to …": a report may ask so for the police, never for a newsroom. */
function asksForTips(scene: Scene, line: Line): boolean {
  const { story, site } = scene;
  if (!story || line.text.length > LONGEST || line.index <= story.start || line.index >= story.article.to)
    return false;
  if (!QUESTION.test(line.text) && !isUnderQuestion(scene, line)) return false;
  if (isFurniture(line.box) || isQuote(line)) return false;
  const mail = mailIn(line);
  if (mail !== null) return isOwnMail(mail, site);
  return SECRET.test(line.folded);
}

/** Characters: "Follow us on Instagram", the label of an icon. */
const LONGEST_LABEL = 32;

/** One of a site's list of its own channels, below the story: furniture, as its share buttons are. */
function isChannel({ page, story }: Scene, line: Line): boolean {
  if (!story || line.index <= story.last || line.text.length > LONGEST_LABEL || !isLinked(line)) return false;
  // A paragraph of the article's end that is nothing but this asks by itself: a list has several.
  const others = [page.lines[line.index - 1], page.lines[line.index + 1]];
  const lone = !others.some((one) => one && one.text.length <= LONGEST_LABEL && isLinked(one));
  if (lone && line.box.tag === 'p' && line.index < story.article.to) return false;
  // "Follow", and nothing more, beside who wrote the story.
  return line.index >= story.article.to || line.text.includes(' ');
}

const FEWEST_CHANNELS = 2;

/** A heading that asks to follow, and under it the channels, one a line: "1,204 Followers Follow". */
function channelsOf(scene: Scene): Finding[] {
  const { story, page } = scene;
  if (!story) return [];
  const found: Finding[] = [];
  for (const line of scene.saying('follow')) {
    if (line.index <= story.start || line.index >= story.article.to + REACH) continue;
    if (!isPrompt(scene, line) || isFurniture(line.box) || isInFrame(story, line.box)) continue;
    let whole: Box | null = null;
    for (let box: Box | null = line.box.parent; box?.parent && box.from === line.index; box = box.parent) {
      if (tellsStory(story, box.from, box.to)) break;
      const channels = page.lines.slice(line.index + 1, box.to);
      if (!channels.every(isOfChannel)) break;
      if (channels.length >= FEWEST_CHANNELS) whole = box;
    }
    const reason = { code: 'followPitch', detail: line.text.slice(0, 60) } as const;
    if (whole) found.push({ rule: 'follow', reason, box: whole });
  }
  return found;
}

/** "7,412 Followers Follow" */
const COUNTED = /^[\d.,]+\s?(k|m|mio|tsd)?\s?\p{L}/iu;

function isOfChannel(line: Line): boolean {
  if (line.text.length > LONGEST_LABEL || line.links.length === 0) return false;
  return COUNTED.test(line.text) || line.links.every(({ href }) => PROFILE.test(href));
}

/** The words on the button of where apps are handed out. */
const STORE_NAME = /^(\p{L}+ )*(google play|app store|appgallery)$/iu;
/** Of a box that offers an app: lines and characters at most. */
const APP_LINES = 8;
const APP_CHARS = 400;

/** "Get our app" with what it is good for and the buttons of the stores. */
function appsOf(scene: Scene): Finding[] {
  const { story, page } = scene;
  if (!story) return [];
  const found: Finding[] = [];
  for (const line of scene.saying('follow')) {
    const said = hears(scene, line, 'follow', 'heading', 'pitch');
    if (!said || line.index <= story.start || isFurniture(line.box) || isInFrame(story, line.box)) continue;
    let whole: Box | null = null;
    for (let box: Box | null = line.box; box?.parent; box = box.parent) {
      if (box.to - box.from > APP_LINES || box.chars > APP_CHARS) break;
      if (tellsStory(story, box.from, box.to) || box.textareas + box.passwords > 0) break;
      if (leadsToStore(box) || page.lines.slice(box.from, box.to).some(({ text }) => STORE_NAME.test(text)))
        whole = box;
    }
    const reason = { code: 'followPitch', detail: said.words } as const;
    if (whole) found.push({ rule: 'follow', reason, box: whole });
  }
  return found;
}

function leadsToStore(box: Box): boolean {
  return (box.hrefs?.some((href) => STORE.test(href)) ?? false) || box.children.some(leadsToStore);
}
