/** Figures, and the tables they stand in. */

export const median = (numbers) => atShare(numbers, 0.5);

/** The number below which this share of them lies. */
export function atShare(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** As many digits as a measurement deserves. */
export const round = (number) =>
  Math.abs(number) >= 100 ? Math.round(number) : Math.round(number * 100) / 100;

/**
 * Puts a table between a document's marks, `<!-- name -->` and `<!-- /name -->`.
 * @param table the first row is its head
 * @throws when the document has no such marks
 */
export function putTable(document, name, before, table) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const [head, ...rest] = table;
  const lines = [...before, row(head), row(head.map(() => '---')), ...rest.map(row)];
  const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!marks.test(document)) throw new Error(`No place for the table "${name}".`);
  return document.replace(marks, (_, open, close) => `${open}${lines.join('\n')}\n${close}`);
}
