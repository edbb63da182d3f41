/**
 * A phrase with alternatives in it, written out.
 * @param phrase "lees (ook|meer)", "newsletter(s|) (now|)": a missing word takes its space along; groups do not nest
 * @returns every phrase it stands for: "lees ook", "lees meer"
 */
export function spelledOut(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase.replace(/ {2,}/g, ' ').trim()];
  const close = phrase.indexOf(')', open);
  const before = phrase.slice(0, open);
  const after = phrase.slice(close + 1);
  const choices = phrase.slice(open + 1, close).split('|');
  return choices.flatMap((choice) => spelledOut(before + choice + after));
}
