/** How texts that stand one after the other become a line, as a reader sees it. */
import type { Box, Line, Link } from './page.ts';
import { fold } from './plain-text.ts';

export interface Draft {
  text: string;
  /** It ends in a small letter. */
  small: boolean;
  /** The link that its last text stands in. */
  link: Link | null;
  linkChars: number;
  strongChars: number;
  links: Link[];
  nodes: Text[];
}

/** @param text what it begins with, where that stands in no text node */
export function startDraft(text = ''): Draft {
  return { text, small: false, link: null, linkChars: 0, strongChars: 0, links: [], nodes: [] };
}

/** Latin, Greek and Cyrillic: a capital at the start, a small letter. */
const CAPITAL = /^[A-Z\u00c0-\u00d6\u00d8-\u00de\u0391-\u03a9\u0410-\u042f]/;
/** "READ ALSO", before a name. In a function: browsers make the whole class ready where such a pattern stands. */
const endsInCapitals = (text: string) => /\p{Lu}{3}$/u.test(text);
const SMALL = /[a-z\u00df-\u00f6\u00f8-\u00ff\u03b1-\u03c9\u0430-\u044f]/;

/** A word of Hebrew, Arabic, Devanagari or Korean, which have no capitals: before a link it may be its label. */
const UNCASED = /[\u05d0-\u05ea\u0620-\u06d3\u0900-\u0963\uac00-\ud7af]/;
const UNCASED_END = /[\u05d0-\u05ea\u0620-\u06d3\u0900-\u0963\uac00-\ud7af]{3}$/;

/** Adds a text; `length` are its characters without the white space around them. */
export function addText(draft: Draft, text: Text, length: number, link: Link | null, strong: boolean): void {
  const { data } = text;
  // A kicker and its headline stand apart by style alone: "On the same subjectThe silo".
  const opens = link !== null && link !== draft.link;
  if (
    CAPITAL.test(data)
      ? draft.small || (endsInCapitals(draft.text) && (opens || SMALL.test(data[1] ?? '')))
      : opens && UNCASED_END.test(draft.text) && UNCASED.test(data[0] ?? '')
  )
    draft.text += ' ';
  draft.link = link;
  draft.text += data;
  if (data) draft.small = SMALL.test(data.slice(-1));
  if (!length) return;
  draft.nodes.push(text);
  if (link) {
    draft.linkChars += length;
    if (draft.links.at(-1) !== link) draft.links.push(link);
  }
  if (strong) draft.strongChars += length;
}

/** White space that is no single space: most lines have none. */
const UNEVEN = /[^\S ]|\u200b| {2}/;

/** @returns null where it says nothing */
export function lineOf(draft: Draft, index: number, box: Box): Line | null {
  const text = (UNEVEN.test(draft.text) ? draft.text.replace(/[\s\u200b]+/g, ' ') : draft.text).trim();
  return text ? new PageLine(index, box, text, draft) : null;
}

/** A class, as thousands of these are made a page: one shape, and nothing worked out that nobody asks for. */
class PageLine implements Line {
  readonly index: number;
  readonly box: Box;
  readonly text: string;
  readonly linkChars: number;
  readonly strongChars: number;
  readonly links: readonly Link[];
  readonly nodes: readonly Text[];
  private lower: string | null = null;
  constructor(index: number, box: Box, text: string, draft: Draft) {
    this.index = index;
    this.box = box;
    this.text = text;
    this.linkChars = Math.min(draft.linkChars, text.length);
    this.strongChars = Math.min(draft.strongChars, text.length);
    this.links = draft.links;
    this.nodes = draft.nodes;
  }
  get folded(): string {
    this.lower ??= fold(this.text);
    return this.lower;
  }
}
