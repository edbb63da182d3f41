/** What a reader can see of a page: its visible text, one line a line. */
import type { Page } from 'puppeteer-core';

export function visibleLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: string[] = [];
    let line = '';
    const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
    const isElement = (node: Node): node is HTMLElement =>
      node.nodeType === Node.ELEMENT_NODE && 'dataset' in node && !(node instanceof SVGElement);
    const end = () => {
      const text = line.replace(/\s+/g, ' ').trim();
      if (text) lines.push(text);
      line = '';
    };
    const range = document.createRange();
    const canSee = (text: Text): boolean => {
      const seen = text.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!seen) return false;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      return box.width > 1 && box.height > 1;
    };
    const walk = (node: Node) => {
      for (const child of node.childNodes) {
        // By type, not by class: what was moved here out of a frame is of that frame's classes.
        if (isText(child)) {
          if (canSee(child)) line += child.data;
        } else if (isElement(child)) {
          if (['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(child.tagName)) continue;
          const inline = child.tagName !== 'BR' && /^(inline|contents)/.test(getComputedStyle(child).display);
          if (!inline) end();
          walk(child.shadowRoot ?? child);
          if (!inline) end();
        }
      }
    };
    walk(document.body);
    end();
    return lines;
  });
}

/** The lines of `before` that are not in `after`, each as often as it is missing. */
export function linesGone(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of after) left.set(line, (left.get(line) ?? 0) + 1);
  return before.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
