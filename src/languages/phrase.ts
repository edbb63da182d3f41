/**
 * A phrase with alternatives in it, written out.
 * @param phrase "lees (ook|meer)", "newsletter(s|) (now|)": a missing word takes its space along; groups do not nest
 * @returns every phrase it stands for: "lees ook", "lees meer"
 */
export function spelledOut(phrase: string): string[] {
  if (!phrase.includes('(')) return [phrase.replace(/ {2,}/g, ' ').trim()];
  return firstChoices(phrase).flatMap(spelledOut);
}

/** A phrase with the first of its alternatives written out. */
export function firstChoices(phrase: string): string[] {
  const open = phrase.indexOf('(');
  const close = phrase.indexOf(')', open);
  const before = phrase.slice(0, open);
  const after = phrase.slice(close + 1);
  const choices = phrase.slice(open + 1, close).split('|');
  return choices.map((choice) => before + choice + after);
}

/**
 * The letters a phrase begins with, as far as they are the same however it goes on.
 * @param end where they end
 */
export function headOf(phrase: string, end: RegExp): string {
  const at = phrase.search(end);
  return (at < 0 ? phrase : phrase.slice(0, at)).replace(/ {2,}/g, ' ').trim();
}

/**
 * Writes out only what a text may say: of three words with ten alternatives each there are a thousand phrases.
 * @param may whether the text may have a phrase that begins with these letters
 * @param end where such letters end (`headOf`)
 */
export function spelledOutWhere(phrase: string, may: (head: string) => boolean, end: RegExp): string[] {
  if (!may(headOf(phrase, end))) return [];
  if (!phrase.includes('(')) return spelledOut(phrase);
  return firstChoices(phrase).flatMap((choice) => spelledOutWhere(choice, may, end));
}
