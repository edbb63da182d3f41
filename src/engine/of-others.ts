/** Whose it is that asks, where a phrase gives it away: reports bid in others' names, and bios say whom to follow. */
import { CHANNEL, errandAt, STORE } from './addresses.ts';
import { isApart, isInOwnBox } from './aside.ts';
import { hrefsOf } from './errand.ts';
import { nameIn, namesUs } from './own-name.ts';
import { type Line, linesOf, type Page } from './reader.ts';
import { isByline, isSentence, type PitchingRule } from './scene.ts';
import type { Site } from './site.ts';
import type { Story } from './story.ts';
import { isReporting } from './told.ts';
import type { Voices } from './voice.ts';

/** "Dana Smith covers …", "Dana Smith is …": a name, and what its owner does. */
const BIO =
  /^((?:\p{Lu}[\p{L}.'’-]+ ){1,3}(covers|reports|writes|hosts|edits|joined|schreibt|écrit|scrive|escribe|pisze|пишет)|(?:\p{Lu}[\p{L}.'’-]+ ){2,3}((can|may) be reached|(is|was) (an?|the|our|one)|ist|est|es|è|é|är|er|jest))(?!\p{L})/u;

/** Whether a line says who somebody is or how to reach him. */
export function isOfPerson(line: Line, site: Site): boolean {
  return ADDRESS.test(line.text) || isByline(line) || isBio(line.text, site);
}

export function isBio(text: string, site: Site): boolean {
  const said = BIO.exec(text)?.[0];
  return said !== undefined && namesUs(said, site) === null;
}

/** "Do you follow us on Instagram?": a question without a link within the story has its answer below. */
export const isInterviewed = (story: Story, { text, links, index }: Line): boolean =>
  links.length === 0 && index < story.last && /[?？؟]$/.test(text);

/** How to reach somebody. */
export const ADDRESS = /[\w.+-]@[\w-]+\.\w|\[email\W/;

/** "the Tollbridge Office": two words with capitals within a sentence. */
const STRANGER = /\p{Ll} \p{Lu}\p{Ll}[\p{L}'’]+ \p{Lu}\p{Ll}/u;

interface Known {
  readonly page: Page;
  readonly story: Story;
  readonly site: Site;
  readonly voices: Voices;
}

/**
 * Whether what a phrase gives away is another's: a sentence among the story's own, or in a box of its, that bids to
 * follow or to back somebody, and says neither "us" nor the newsroom's name, nor leads to where that is done.
 */
export function isOfOthers(known: Known, line: Line, rule: PitchingRule): boolean {
  const { page, story, site, voices } = known;
  if (isBio(line.text, site) || isInterviewed(story, line)) return true;
  const boxed = isInOwnBox(story, line);
  const around = boxed && line.box.parent ? linesOf(page, line.box.parent) : [line];
  const hrefs = hrefsOf(around);
  if (hrefs.some((href) => CHANNEL.test(href) || STORE.test(href) || site.target(href) !== 'outside'))
    return false;
  const { count } = voices.hear(line.text);
  if (rule === 'support') return boxed && hrefs.length > 0 && isBackingOthers(known, around, hrefs);
  if (count.channel + count.app === 0) return false;
  const text = around.map((one) => one.text).join(' · ');
  const name = nameIn(text, site, voices);
  if (name === 'whole' || (name === 'part' && !STRANGER.test(line.text))) return false;
  const us = voices.says(text, 'us');
  const told = story.prose.has(line.index) || isSentence(line);
  if (told && !isApart(page, story, line)) return !us || isReporting(line);
  return !us && STRANGER.test(line.text);
}

/** Whether a box with links to others speaks of others alone. */
function isBackingOthers(
  { site, voices }: Known,
  around: readonly Line[],
  hrefs: readonly string[],
): boolean {
  const text = around.map((one) => one.text).join(' · ');
  if (hrefs.some((href) => errandAt(href, site) === 'support')) return false;
  const { count } = voices.hear(text);
  return count.give > 0 && count.us + count.work + count.news === 0 && nameIn(text, site, voices) === null;
}
