/** Single lines set apart from what is told, that are there to send the reader somewhere. */
import { speaksAsUs, speaksToYou } from './addressed.ts';
import { CHANNEL, errandAt, isProfile } from './addresses.ts';
import { errandOf, hrefsOf, isInCitation, isOurs } from './errand.ts';
import type { Box, Line, Page } from './reader.ts';
import { isByline, isInFrame, isQuote, type PitchingRule } from './scene.ts';
import type { Site } from './site.ts';
import { isStoryShaped, type Story } from './story.ts';
import { makeOf } from './told.ts';

/** Characters of a line that sends there, at least and at most. */
const SHORTEST = 24;
const LONGEST = 320;
/** A plea takes longer. */
const LONGEST_PLEA = 700;

/** "Correction: …": what a newsroom says of a story itself. */
const NOTE = /^[\p{L}’' ]{2,30}[:：]/u;

/** What a line set apart asks for, told by where it leads and by whose voice it is in. */
export function errandOfAside(page: Page, story: Story, site: Site, line: Line): PitchingRule | null {
  const { text, links } = line;
  if (links.length === 0 || text.length < SHORTEST || text.length > LONGEST_PLEA) return null;
  if (line.index <= story.first || line.index >= story.article.to) return null;
  if (isQuote(line) || isByline(line) || isInCitation(line.box) || /^(li|t[dh]|d[td])$/.test(line.box.tag))
    return null;
  // The site's front may be named with a link of its own.
  const hrefs = hrefsOf([line]).filter(
    (href) => site.target(href) !== 'section' || errandAt(href, site) !== null,
  );
  const rule = errandOf(hrefs, site);
  if (!rule || (rule === 'newsletter' && NOTE.test(text))) return null;
  if (text.length > LONGEST && (rule !== 'support' || line.strongChars < text.length * 0.9)) return null;
  if (!isApart(page, story, line)) {
    if (!speaksAsUs(text)) return null;
    if (rule === 'follow') return isHardlyMore(line) ? rule : null;
    return rule === 'support' && speaksToYou(text) ? rule : null;
  }
  return rule === 'newsletter' || isOurs(text, hrefs, rule, site) ? rule : null;
}

/** Characters of a line that is hardly more than its link; the link's share. */
const LONGEST_BARE = 90;
const LEAST_LINKED = 0.4;

/** "For more, see our page there." */
const isHardlyMore = ({ text, linkChars }: Line): boolean =>
  text.length < LONGEST_BARE && linkChars >= text.length * LEAST_LINKED;

/** Paragraphs of a story that are made alike, at least: where each is made as no other, that says nothing. */
const ALIKE = 3;

/** Whether a line is set in bold or italics as a whole, or made as nothing that is told. */
export function isApart(page: Page, story: Story, { box, strongChars, text, links }: Line): boolean {
  // The spaces around a link are in nothing that is counted.
  if (strongChars >= text.length * 0.9 - 2 * links.length) return true;
  const counts = makesOf(page, story);
  if (![...counts.values()].some((count) => count >= ALIKE)) return false;
  // The story may count the line among its own.
  const own = story.prose.has(box.from) ? 1 : 0;
  return boxesOf(box).some((one) => one.hint !== '' && (counts.get(makeOf(one)) ?? 0) <= own);
}

/** The boxes that hold a line alone. */
function boxesOf(inner: Box): Box[] {
  const all: Box[] = [];
  for (let box: Box | null = inner; box && box.to - box.from === 1; box = box.parent) all.push(box);
  return all;
}

/** How often the story's paragraphs are made in each way. */
function makesOf(page: Page, story: Story): ReadonlyMap<string, number> {
  let counts = made.get(story);
  if (!counts) {
    counts = new Map();
    for (const index of story.prose) {
      const line = page.lines[index];
      const makes = new Set(line ? boxesOf(line.box).map(makeOf) : []);
      for (const make of makes) counts.set(make, (counts.get(make) ?? 0) + 1);
    }
    made.set(story, counts);
  }
  return counts;
}

/** Asked for many lines of one story. */
const made = new WeakMap<Story, Map<string, number>>();

/** Whether a line set apart asks its reader something in the newsroom's voice: "What do you think? We want to know." */
export function asksReader(page: Page, story: Story, line: Line): boolean {
  const { text } = line;
  if (text.length < SHORTEST || text.length > LONGEST || !text.includes('?')) return false;
  if (line.index <= story.first || line.index >= story.article.to) return false;
  if (isQuote(line) || isInCitation(line.box) || SPEAKER.test(text)) return false;
  return speaksAsUs(text) && speaksToYou(text) && isApart(page, story, line);
}

/** "ILSE: …": who asks, in an interview. */
const SPEAKER = /^\p{L}[\p{L} .]{0,30}[:：]\s/u;

/** Characters beside the links of a list: "Follow Ben:". */
const LONGEST_LEAD = 32;
const SHORTEST_LEAD = 4;
const LONGEST_LIST = 160;
const FEWEST = 2;
/** What a platform's name is on a link to somebody's page there; where his own name stands it is a source. */
const PLATFORM =
  /^\W*(facebook|twitter|x|instagram|insta|youtube|tiktok|linkedin|threads|bluesky|mastodon|telegram|whatsapp|twitch|discord|spotify|apple podcasts?|google news)\W*$/i;
const CREDIT =
  /^(photos?|fotos?|pictures?|images?|bild(er)?|videos?|vídeos?|sources?|quellen?|fuentes?|fonti?e?s?|bron|kild[ae]r?|źródł[oa]|via|credits?)(?!\p{L})/iu;

/** "Follow Ben: Threads, Bluesky": a few words and then nothing but channels. */
export function listsChannels(line: Line): boolean {
  const beside = line.text.length - line.linkChars;
  if (line.links.length < FEWEST || line.text.length > LONGEST_LIST || beside > LONGEST_LEAD) return false;
  if (beside < SHORTEST_LEAD || line.linkChars < beside * 0.5 || line.box.tag === 'li') return false;
  if (CREDIT.test(line.text) || isInCitation(line.box)) return false;
  const named = line.links.filter(({ element }) => PLATFORM.test(element.textContent ?? ''));
  return (
    named.length >= FEWEST &&
    line.links.every(({ href }) => isProfile(href) || CHANNEL.test(href) || href.startsWith('mailto:'))
  );
}

/** Lines of a box beside the story's paragraphs. */
export const FEW = 4;

/** Whether a line stands in a small box that is named and none of the story's. */
export function isInOwnBox(story: Story, { box }: Line): boolean {
  const around = box.parent;
  if (!around || around === story.body || around === story.article || isInFrame(story, box)) return false;
  return around.hint !== '' && around.to - around.from <= FEW && !isStoryShaped(story, around);
}
