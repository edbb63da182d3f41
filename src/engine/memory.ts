/** How a thing is recognised on a later visit: by what it says, or by what its makers call its element. */

import type { RuleId } from '../rules/catalogue.ts';
import type { Memory } from '../settings/schema.ts';
import { fold } from './plain-text.ts';
import type { Line, Page } from './reader.ts';

const LONGEST = 160;
/** A name that the next build will give, too. */
const LASTING = /^[A-Za-z][A-Za-z_-]+$/;
const MOST_NAMES = 4;

/** Tag, id and classes of an element as a selector; names with digits are left out, they change with every build. */
export function describe(element: Element): string {
  const names = [...element.classList].filter((name) => LASTING.test(name)).slice(0, MOST_NAMES);
  const id = LASTING.test(element.id) ? `#${element.id}` : '';
  return `${element.localName}${id}${names.map((name) => `.${name}`).join('')}`;
}

/** @param text what a reader sees of it */
export function remember(element: Element, text: string, rule: RuleId): Memory {
  return { text: fold(text).slice(0, LONGEST), element: describe(element), rule };
}

/** Whether two memories are of the same thing: the same words, or the same named element of the same rule. */
export function isSame(a: Memory, b: Memory): boolean {
  if (a.rule !== b.rule) return false;
  return (a.text !== '' && a.text === b.text) || (a.element === b.element && /[.#]/.test(a.element));
}

/** The elements of a document that a picked thing's memory means. */
export function recall(root: ParentNode, memory: Memory): Element[] {
  let found: Element[];
  try {
    found = [...root.querySelectorAll(memory.element)].slice(0, 50);
  } catch {
    return [];
  }
  const same = found.filter((element) => fold(element.textContent ?? '').slice(0, LONGEST) === memory.text);
  if (same.length > 0) return same;
  return /[.#]/.test(memory.element) ? found : [];
}

/** The lines of a page that the memory of a picked line means: wherever they stand now, they say the same. */
export const recallLines = (page: Page, memory: Memory): Line[] =>
  page.lines.filter((line) => line.folded.slice(0, LONGEST) === memory.text);
