/**
 * Firefox starts an updated extension in the tabs that are open, over what the version before hid there: that one's
 * script is gone without a word, its sheet and its marks are not. Left alone, they would hide what no switch shows.
 */

/** In every sheet of ours: the ids that nobody has (`engine/hider.ts`), or the layer (`engine/platform-css.ts`). */
const OURS = /#_#_#_|^@layer jts /;
/** The mark's name, drawn anew by every script. */
const MARK = /\[(jts-[a-z0-9]+)="/;

/** Takes out what an earlier script of ours left in the document; nothing on a page that is just being loaded. */
export function takeOver(document: Document): void {
  // A copy: the list itself is live.
  for (const sheet of [...document.adoptedStyleSheets]) {
    const text = sheet.cssRules[0]?.cssText ?? '';
    const mark = MARK.exec(text)?.[1];
    if (!mark && !OURS.test(text)) continue;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    if (mark) for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }
}
