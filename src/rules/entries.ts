/** Entries of lists, tables and live blogs: what is one of several is told with them. */
import type { Box, Line } from '../engine/reader.ts';
import { alikeOf } from '../engine/told.ts';

/** The list that a box is an entry of, or itself. */
export function listOf(box: Box): Box {
  return box.tag === 'li' && box.parent ? box.parent : box;
}

/** Entries that a live blog has at least. */
const ENTRIES = 3;

/** Whether a box heads one of several pieces of one make, as an entry's time and address do in a live blog. */
export function headsAnEntry(box: Box): boolean {
  const piece = box.parent;
  if (!piece || !/^(section|article|div)$/.test(piece.tag) || piece.to - piece.from < 2) return false;
  // The time may stand above it.
  return /^h[2-5]$/.test(box.tag) && box.from - piece.from < 2 && alikeOf(piece).length >= ENTRIES;
}

/** Results, prices: each of several lines has a figure. */
export function isTable(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.every(({ text }) => /\d/.test(text));
}

/** Whether a box is one of several entries of which most are told: its own is a sentence that happens to be linked. */
export function isToldEntry(box: Box): boolean {
  if (box.tag !== 'li') return false;
  const entries = alikeOf(box);
  const told = entries.filter(({ chars, linkChars }) => linkChars < chars * 0.5);
  return entries.length > 2 && told.length > entries.length * 0.5;
}
