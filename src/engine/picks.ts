/** What the reader pointed at: hidden at once, and found again on every visit. */
import type { Memory } from '../settings/schema.ts';
import { type Cover, cover } from './cover.ts';
import type { Hider } from './hider.ts';
import { recall, recallLines } from './memory.ts';
import { type Line, type Page, read } from './reader.ts';
import type { Tally } from './tally.ts';

export interface Picks {
  /** Hides what is remembered of earlier visits. `page`: read where lines have to be found in it. */
  recallAll(picked: readonly Memory[], page: () => Page): void;
  hide(what: Cover, text: string, memory: Memory): void;
  /** What has to go for an element, or for one of the lines it has, to be gone. */
  coverOf(element: Element, line: Line | null): Cover;
}

export function createPicks(document: Document, hider: Hider, tally: Tally): Picks {
  const recallAll = (picked: readonly Memory[], page: () => Page) => {
    for (const memory of picked) {
      if (memory.line)
        for (const line of recallLines(page(), memory)) hide(coverOfLine(page(), line), line.text, memory);
      else
        for (const element of recall(document, memory))
          hide({ elements: [element], texts: [] }, element.textContent ?? '', memory);
    }
  };

  const hide = ({ elements, texts }: Cover, text: string, memory: Memory) => {
    const fresh = elements.filter((element) => !hider.marked(element));
    if (fresh.length + texts.length === 0) return;
    const id = hider.hide('picked', { elements: fresh, texts });
    tally.add(id, memory.rule, { code: 'picked' }, text, memory, true);
  };

  const coverOfLine = (page: Page, line: Line): Cover =>
    cover(page, [line.index], null, new Set([page.root]));

  const coverOf = (element: Element, line: Line | null): Cover => {
    if (!line) return { elements: [element], texts: [] };
    // It was pointed at in an earlier reading.
    const page = read(element);
    const same = page.lines.find(({ nodes }) => nodes[0] === line.nodes[0]);
    return same ? coverOfLine(page, same) : { elements: [], texts: [] };
  };

  return { recallAll, hide, coverOf };
}
