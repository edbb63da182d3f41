/**
 * A document's tree out of its serialization, for the judge, who has no DOM. Browsers serialize in one way only
 * (quotes around every attribute, every tag closed but the void ones), so a few lines read it: no parser is needed
 * that mends what authors write.
 * Source: the HTML Standard, "Serializing HTML fragments".
 */

import { escaped } from './serial.ts';

/** What never has an end tag. */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** What holds text that is not escaped. */
const RAW = new Set('style script xmp iframe noembed noframes plaintext'.split(' '));

/** A name may hold nearly anything, quotes and no-break spaces too: `class="a"b"` has an attribute called `b"`. */
const TAG = /<([^ \t\n\f\r/>]+)((?: [^ \t\n\f\r/>][^ \t\n\f\r/>=]*="[^"]*")*) ?(\/?)>/y;
const ATTRIBUTE = / ([^ \t\n\f\r/>][^ \t\n\f\r/>=]*)="([^"]*)"/g;
const ENTITY = /&(?:amp|lt|gt|nbsp|quot|#x?[\da-f]+);/gi;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&quot;': '"',
};

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity) => NAMED[entity.toLowerCase()] ?? numeric(entity));
}

function numeric(entity: string): string {
  const code = /^&#x/i.test(entity)
    ? Number.parseInt(entity.slice(3), 16)
    : Number.parseInt(entity.slice(2), 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

export class ReplicaText {
  readonly nodeType = 3;
  nextSibling: ReplicaNode | null = null;
  readonly parentElement: ReplicaElement;
  readonly data: string;
  /** How many children that are no text stand before it. */
  readonly run: number;
  constructor(parent: ReplicaElement, data: string, run: number) {
    this.parentElement = parent;
    this.data = data;
    this.run = run;
  }
  get parentNode(): ReplicaElement {
    return this.parentElement;
  }
}

/** As much of an element as the reader, the rules and `cover` ask for. */
export class ReplicaElement {
  readonly nodeType = 1;
  nextSibling: ReplicaNode | null = null;
  firstChild: ReplicaNode | null = null;
  childElementCount = 0;
  readonly parentElement: ReplicaElement | null;
  readonly localName: string;
  /** In document order; -1 for what stands around the root. */
  readonly number: number;
  private readonly source: string;
  private attributes: Map<string, string> | null = null;
  constructor(parent: ReplicaElement | null, localName: string, number: number, source: string) {
    this.parentElement = parent;
    this.localName = localName;
    this.number = number;
    this.source = source;
  }
  get parentNode(): ReplicaElement | null {
    return this.parentElement;
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  get textContent(): string {
    let text = '';
    // Without recursion: a page may be ten thousand boxes deep.
    let node: ReplicaNode | null = this.firstChild;
    while (node) {
      if (node.nodeType === 3) text += node.data;
      let next: ReplicaNode | null = node.nodeType === 1 ? node.firstChild : null;
      for (let up: ReplicaNode | null = node; !next && up && up !== this; up = up.parentElement)
        next = up.nextSibling;
      node = next;
    }
    return text;
  }
  getAttribute(name: string): string | null {
    if (!this.attributes) {
      this.attributes = new Map();
      for (const [, key, value] of this.source.matchAll(ATTRIBUTE))
        this.attributes.set(key ?? '', decode(value ?? ''));
    }
    return this.attributes.get(name) ?? null;
  }
}

export type ReplicaNode = ReplicaText | ReplicaElement;

export interface Replica {
  readonly root: ReplicaElement;
  /** In document order. */
  readonly elements: readonly ReplicaElement[];
}

/** An element that is still open: its last child, and its children that are no text. */
interface Open {
  readonly element: ReplicaElement;
  last: ReplicaNode | null;
  runs: number;
}

/**
 * @param html one element as a browser serializes it
 * @param scripts whether `<noscript>` holds text
 * @param link where the link leads that stands around it all
 * @returns null for what no browser wrote, or what a script wrote into the page that cannot be told from markup
 */
export function replicaOf(html: string, scripts: boolean, link: string | null = null): Replica | null {
  const around = link === null ? null : new ReplicaElement(null, 'a', -1, ` href="${escaped(link)}"`);
  const elements: ReplicaElement[] = [];
  const open: Open[] = [];
  /** How many `<template>`s are open: what is in them is not in the document. */
  let templates = 0;

  const append = (node: ReplicaNode) => {
    const top = open.at(-1);
    if (!top) return;
    if (top.last) top.last.nextSibling = node;
    else top.element.firstChild = node;
    top.last = node;
    if (node.nodeType === 1) {
      top.element.childElementCount += 1;
      top.runs += 1;
    }
  };
  const say = (text: string) => {
    const top = open.at(-1);
    if (text && top && templates === 0) append(new ReplicaText(top.element, text, top.runs));
  };
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at);
    if (tag < 0) return null;
    say(decode(html.slice(at, tag)));
    if (html.startsWith('</', tag)) {
      const end = html.indexOf('>', tag);
      const top = open.pop();
      if (!top || html.slice(tag + 2, end) !== top.element.localName) return null;
      if (top.element.localName === 'template') templates -= 1;
      at = end + 1;
      if (open.length === 0) break;
      continue;
    }
    const next = html[tag + 1];
    if (next === '!' || next === '?') {
      const cdata = html.startsWith('<![CDATA[', tag);
      const closing = next === '?' ? '>' : cdata ? ']]>' : html.startsWith('<!--', tag) ? '-->' : '>';
      const end = html.indexOf(closing, tag + (closing === '-->' ? 4 : 2));
      if (end < 0) return null;
      const top = open.at(-1);
      if (cdata) say(html.slice(tag + 9, end));
      else if (top && templates === 0) top.runs += 1;
      at = end + closing.length;
      continue;
    }
    TAG.lastIndex = tag;
    const [whole, name, source, closed] = TAG.exec(html) ?? [];
    if (!whole || !name || source === undefined) return null;
    const inDocument = templates === 0;
    const parent = open.at(-1)?.element ?? around;
    const element = new ReplicaElement(parent, name, inDocument ? elements.length : -1, source);
    if (inDocument) {
      append(element);
      elements.push(element);
    }
    at = tag + whole.length;
    if (closed || VOID.has(name)) continue;
    open.push({ element, last: null, runs: 0 });
    if (name === 'template') templates += 1;
    if (RAW.has(name) || (scripts && name === 'noscript')) {
      const closing = html.indexOf(`</${name}>`, at);
      if (closing < 0) return null;
      say(html.slice(at, closing));
      at = closing;
    }
  }
  const root = elements[0];
  return root && open.length === 0 ? { root, elements } : null;
}
