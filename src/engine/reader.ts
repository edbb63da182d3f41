/**
 * Turns a document into boxes and lines. A line is what a reader sees as one: `<p>A<br>B</p>` holds two. A box is
 * an element that starts its own block; boxes mirror the page's tree with everything the rules ask about counted
 * once, so that rules never touch the DOM.
 */
import { countField, labelOf } from './fields.ts';
import { addText, type Draft, lineOf, startDraft } from './line-draft.ts';
import type { Box, Line, Link, Page } from './page.ts';
import { PARTS } from './parts.ts';

export type { Box, Line, Link, Page } from './page.ts';

const DEEPEST = 400;

/** A class, as thousands of these are made a page: one shape, and nothing worked out that nobody asks for. */
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
    const line = lineOf(draft, lines.length, box);
    if (line) {
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
    const { length } = text.data.trim();
    // Between boxes there is white space, in every other text node of a page.
    if (!draft && !length) return;
    draft ??= startDraft();
    addText(draft, text, length, link, strong);
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
    draft = startDraft(text);
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
