/**
 * Firefox starts an updated extension in the tabs that are open, over what the version before hid there: that one's
 * script is gone without a word, its sheet and its marks are not. Left alone, they would hide what no switch shows.
 */

/** The mark's name in our sheet, drawn anew by every script (`engine/hider.ts`). */
const MARK = /\[(jts-[a-z0-9]+)="/;

/** Takes out what an earlier script of ours left in the document; nothing on a page that is just being loaded. */
export function takeOver(document: Document): void {
  for (const sheet of document.adoptedStyleSheets) {
    const [first] = sheet.cssRules;
    const mark = first && MARK.exec(first.cssText)?.[1];
    if (!mark) continue;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }
}
