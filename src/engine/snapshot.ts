/**
 * What the judge gets to see of a page: its serialization, which the browser makes faster than any script could read
 * it, and the way back from the judge's numbers to the nodes that were meant, however the page has changed since.
 */
import { inOrder } from './reader.ts';
import { escaped, escapedText } from './serial.ts';

export interface Snapshot {
  readonly html: string;
  /** Elements in it, the root among them. */
  readonly count: number;
  readonly scripts: boolean;
  /** The root is 0. */
  element(number: number): Element | null;
  /** The texts between two children of an element that are no text, `run` of them before it. */
  texts(number: number, run: number): readonly Text[];
}

/** Of an element whose children were added to: what the judge may ask of it. */
const NAMES = ['id', 'class', 'role', 'aria-label', 'data-testid', 'data-component'];
/** What holds text that is written as it is, and may read like markup. */
const RAW = 'script, style, noscript, iframe, xmp, noembed, noframes, plaintext';

/**
 * @param only where given, just these children of `start`
 * @param surely makes it of a copy without scripts: slower, for pages whose scripts read like markup
 */
export function takeSnapshot(start: Element, only?: ReadonlySet<Node>, surely = false): Snapshot {
  const serialize = surely ? withoutScripts : (element: Element) => element.outerHTML;
  const scripts = start.querySelector('noscript > *') === null;
  if (!only) {
    const inside = start.querySelectorAll('*');
    return {
      html: serialize(start),
      count: inside.length + 1,
      scripts,
      element: (number) => (number === 0 ? start : (inside[number - 1] ?? null)),
      texts: (number, run) => runOf((number === 0 ? start : inside[number - 1])?.childNodes ?? [], run),
    };
  }
  const tops = inOrder(start, only);
  const all: Element[] = [start];
  /** The tops that are text, by their run: a comment after each keeps them apart. */
  const loose = new Map<number, Text>();
  let runs = 0;
  let html = `<${start.localName}${attributesOf(start)}>`;
  for (const top of tops) {
    if (top.nodeType === 1) {
      all.push(top as Element);
      for (const inside of (top as Element).querySelectorAll('*')) all.push(inside);
      html += serialize(top as Element);
      runs += 1;
    } else if (top.nodeType === 3) {
      loose.set(runs, top as Text);
      html += escapedText((top as Text).data);
    }
    html += '<!---->';
    runs += 1;
  }
  return {
    html: `${html}</${start.localName}>`,
    count: all.length,
    scripts,
    element: (number) => all[number] ?? null,
    texts: (number, run) => {
      const text = loose.get(run);
      return number === 0 ? (text ? [text] : []) : runOf(all[number]?.childNodes ?? [], run);
    },
  };
}

function runOf(children: Iterable<Node>, run: number): Text[] {
  const texts: Text[] = [];
  let before = 0;
  for (const child of children) {
    if (before > run) break;
    if (child.nodeType !== 3) before += 1;
    else if (before === run) texts.push(child as Text);
  }
  return texts;
}

function attributesOf(element: Element): string {
  return NAMES.map((name) => [name, element.getAttribute(name)] as const)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

/** In a document without a window nothing of the copy is loaded or run. */
function withoutScripts(element: Element): string {
  const inert = element.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(element, true);
  for (const raw of copy.querySelectorAll(RAW)) raw.textContent = '';
  for (const template of copy.querySelectorAll('template')) template.content.textContent = '';
  return copy.outerHTML;
}
