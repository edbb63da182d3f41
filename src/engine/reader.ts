/**
 * Turns a document into boxes and lines. A line is what a reader sees as one: `<p>A<br>B</p>` holds two. A box is
 * an element that starts its own block; boxes mirror the page's tree with everything the rules ask about counted
 * once, so that rules never touch the DOM.
 */
import { countField, labelOf } from './fields.ts';
import { PARTS } from './parts.ts';
import { fold } from './plain-text.ts';

export interface Link {
  readonly element: Element;
  readonly href: string;
}

export interface Line {
  readonly index: number;
  readonly box: Box;
  /** As the page has it, white space folded. */
  readonly text: string;
  /** `fold(text)`, made when first asked for: most lines of a page never are. */
  readonly folded: string;
  /** Characters of it that stand inside links. */
  readonly linkChars: number;
  readonly links: readonly Link[];
  /** Its text nodes, in order. */
  readonly nodes: readonly Text[];
  /** Characters inside bold or emphasised elements. */
  readonly strongChars: number;
}

export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly children: Box[];
  /** Lines of its own, outside its child boxes. */
  readonly lines: Line[];
  /** Where its own links lead, with text or without; those of child boxes are with them. */
  hrefs: string[] | null;
  /** Its lines with those of all boxes inside: `page.lines.slice(from, to)`. */
  from: number;
  to: number;
  /** Counted over everything inside. */
  chars: number;
  linkChars: number;
  media: number;
  /** Of these, what plays or shows another page: frames, films, sound. */
  embeds: number;
  emailFields: number;
  otherFields: number;
  /** Where a reader writes more than a line: a comment, a letter. */
  textareas: number;
  passwords: number;
  buttons: number;
  /** Class, id, role and labels, lower case: what the page's makers call it. */
  readonly hint: string;
}

export interface Page {
  readonly root: Box;
  readonly lines: readonly Line[];
  /** Custom elements: each may have a shadow root that is not read. */
  readonly hosts: readonly Element[];
  readonly frames: readonly HTMLIFrameElement[];
}

const DEEPEST = 400;

interface Draft {
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

const EMPTY = { text: '', small: false, link: null, linkChars: 0, strongChars: 0 };

/** Classes, as thousands of these are made a page: one shape each, and nothing worked out that nobody asks for. */
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

/** White space that is no single space: most lines have none. */
const UNEVEN = /[^\S ]|\u200b| {2}/;
/** Latin, Greek and Cyrillic: a capital at the start, a small letter. */
const CAPITAL = /^[A-Z\u00c0-\u00d6\u00d8-\u00de\u0391-\u03a9\u0410-\u042f]/;
/** "READ ALSO", before a name. In a function: browsers make the whole class ready where such a pattern stands. */
const endsInCapitals = (text: string) => /\p{Lu}{3}$/u.test(text);
const SMALL = /[a-z\u00df-\u00f6\u00f8-\u00ff\u03b1-\u03c9\u0430-\u044f]/;

/** A word of Hebrew, Arabic, Devanagari or Korean, which have no capitals: before a link it may be its label. */
const UNCASED = /[\u05d0-\u05ea\u0620-\u06d3\u0900-\u0963\uac00-\ud7af]/;
const UNCASED_END = /[\u05d0-\u05ea\u0620-\u06d3\u0900-\u0963\uac00-\ud7af]{3}$/;

class PageBox implements Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly children: Box[] = [];
  readonly lines: Line[] = [];
  hrefs: string[] | null = null;
  from: number;
  to: number;
  chars = 0;
  linkChars = 0;
  media = 0;
  embeds = 0;
  emailFields = 0;
  otherFields = 0;
  textareas = 0;
  passwords = 0;
  buttons = 0;
  private names: string | null = null;
  constructor(element: Element, tag: string, parent: Box | null, from: number) {
    this.element = element;
    this.tag = tag;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.from = from;
    this.to = from;
  }
  get hint(): string {
    this.names ??= hintOf(this.element);
    return this.names;
  }
}

/**
 * Reads everything under `start`.
 * @param start usually `document.body`; boxes and lines are in document order
 * @param only where given, just these children of `start`: what came later is read without its older siblings
 */
export function read(start: Element, only?: ReadonlySet<Node>): Page {
  const lines: Line[] = [];
  const hosts: Element[] = [];
  const frames: HTMLIFrameElement[] = [];
  let draft: Draft | null = null;

  const flush = (box: Box) => {
    if (!draft) return;
    const text = (UNEVEN.test(draft.text) ? draft.text.replace(/[\s\u200b]+/g, ' ') : draft.text).trim();
    if (text) {
      const line = new PageLine(lines.length, box, text, draft);
      lines.push(line);
      box.lines.push(line);
    }
    draft = null;
  };

  const close = (box: Box) => {
    flush(box);
    box.to = lines.length;
    for (const line of box.lines) {
      box.chars += line.text.length;
      box.linkChars += line.linkChars;
    }
    const up = box.parent;
    if (!up) return;
    up.chars += box.chars;
    up.linkChars += box.linkChars;
    up.media += box.media;
    up.embeds += box.embeds;
    up.emailFields += box.emailFields;
    up.otherFields += box.otherFields;
    up.textareas += box.textareas;
    up.passwords += box.passwords;
    up.buttons += box.buttons;
  };

  const say = (text: Text, link: Link | null, strong: boolean) => {
    const { data } = text;
    const { length } = data.trim();
    // Between boxes there is white space, in every other text node of a page.
    if (!draft && !length) return;
    draft ??= { ...EMPTY, links: [], nodes: [] };
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
  };

  const enter = (element: Element, box: Box, link: Link | null, strong: boolean, depth: number) => {
    const tag = element.localName;
    const part = PARTS.get(tag);
    if (part === undefined) {
      if (depth > DEEPEST) return;
      if (tag === 'a') {
        const href = element.getAttribute('href');
        if (href) {
          box.hrefs ??= [];
          box.hrefs.push(href);
        }
        walk(element, box, href === null ? link : { element, href }, strong, depth + 1);
      } else if (tag.includes('-')) {
        hosts.push(element);
        open(element, tag, box, link, strong, depth);
      } else walk(element, box, link, strong, depth + 1);
    } else if (part === 'block') {
      if (depth <= DEEPEST) open(element, tag, box, link, strong, depth);
    } else if (part === 'strong') {
      if (depth <= DEEPEST) walk(element, box, link, true, depth + 1);
    } else if (part === 'break') flush(box);
    else if (part === 'field') label(element, box);
    else if (part === 'area') box.textareas += 1;
    else if (part === 'media') box.media += 1;
    else if (part === 'embed') {
      if (tag === 'iframe') frames.push(element as HTMLIFrameElement);
      box.media += 1;
      box.embeds += 1;
    }
  };

  const label = (element: Element, box: Box) => {
    countField(element, box);
    const text = labelOf(element);
    if (!text) return;
    flush(box);
    draft = { ...EMPTY, text, links: [], nodes: [] };
    flush(box);
  };

  const open = (
    element: Element,
    tag: string,
    box: Box,
    link: Link | null,
    strong: boolean,
    depth: number,
  ) => {
    flush(box);
    const child = new PageBox(element, tag, box, lines.length);
    box.children.push(child);
    if (tag === 'button') child.buttons += 1;
    walk(element, child, link, strong, depth + 1);
    close(child);
  };

  const walk = (parent: Element, box: Box, link: Link | null, strong: boolean, depth: number) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const { nodeType } = node;
      if (nodeType === 3) say(node as Text, link, strong);
      else if (nodeType === 1) enter(node as Element, box, link, strong, depth);
    }
  };

  const root = new PageBox(start, start.localName, null, 0);
  const link = linkAround(start);
  if (!only) walk(start, root, link, false, 0);
  else
    for (const node of inOrder(start, only)) {
      if (node.nodeType === 3) say(node as Text, link, false);
      else if (node.nodeType === 1) enter(node as Element, root, link, false, 0);
    }
  close(root);
  return { root, lines, hosts, frames };
}

/** So many are put in order one by one; for more of them all children are gone through. */
const FEW = 32;

/** Some of the children of an element, or of its shadow root, in their order. Its others are not gone through: a stream would do so for every line. */
export function inOrder(start: Element, only: ReadonlySet<Node>): readonly Node[] {
  const nodes = [...only];
  if (nodes.length > FEW) return [...start.childNodes].filter((node) => only.has(node));
  return nodes
    .filter((node) => (node.parentElement ?? (node.isConnected && start)) === start)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

function linkAround(start: Element): Link | null {
  for (let at: Element | null = start; at; at = at.parentElement) {
    const href = at.localName === 'a' ? at.getAttribute('href') : null;
    if (href !== null) return { element: at, href };
  }
  return null;
}

function hintOf(element: Element): string {
  const name = element.getAttribute('class');
  const id = element.getAttribute('id');
  const role = element.getAttribute('role');
  const label = element.getAttribute('aria-label');
  const test = element.getAttribute('data-testid') ?? element.getAttribute('data-component');
  if (!name && !id && !role && !label && !test) return '';
  return `${name ?? ''} ${id ?? ''} ${role ?? ''} ${label ?? ''} ${test ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** The lines inside a box, its own and those of the boxes in it. */
export function linesOf(page: Page, box: Box): readonly Line[] {
  return page.lines.slice(box.from, box.to);
}

/** Whether a box stands inside another (or is it). */
export function within(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}
