/** Lines that lead to where newsletters are ordered, told by their links and by how they are set. */
import { SIGN_UP } from '../engine/addresses.ts';
import { errandOfAside } from '../engine/aside.ts';
import type { Line } from '../engine/reader.ts';
import { hears, isFurniture, isInFrame, isLinked, type Scene } from '../engine/scene.ts';

/** Characters of a line that sends there: a menu's item has fewer. */
const SHORTEST_OFFER = 40;
const LONGEST_OFFER = 300;

/** A line that speaks of newsletters and is nothing but a link to where they are ordered. */
export function leadsToSignUp({ story }: Scene, line: Line): boolean {
  if (!isLinked(line) || line.text.length < SHORTEST_OFFER || line.text.length > LONGEST_OFFER) return false;
  if (isFurniture(line.box) || isInFrame(story, line.box)) return false;
  return line.links.every(({ href }) => SIGN_UP.test(href));
}

/** "Our newsletter is a guide to the day. Sign up here.": a line in italics or bold that names one, and one link. */
export function isAsideOnNewsletter(scene: Scene, line: Line): boolean {
  const { story } = scene;
  const { length } = line.text;
  if (!story || line.links.length !== 1 || line.strongChars < length * 0.9) return false;
  if (length < SHORTEST_OFFER || length > LONGEST_OFFER || NOTE.test(line.text)) return false;
  if (isFurniture(line.box) || isInFrame(story, line.box) || line.index <= story.start) return false;
  return (
    hears(scene, line, 'newsletter', 'topic') !== undefined ||
    line.links.every(({ href }) => SIGN_UP.test(href))
  );
}

/** The same with several links, or made as nothing else that is told. */
export function leadsAside({ page, story, site }: Scene, line: Line): boolean {
  return story !== null && !isFurniture(line.box) && errandOfAside(page, story, site, line) === 'newsletter';
}

/** "Correction: …": what a newsroom says of a story itself. */
const NOTE = /^[\p{L}’' ]{2,30}[:：]/u;
