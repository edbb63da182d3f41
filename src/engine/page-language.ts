/** The languages a page is heard with. */
import { BETWEEN_WORDS } from './letters.ts';
import type { Known, Named } from './pack.ts';
import { UNSPACED } from './phrase.ts';
import { fold } from './plain-text.ts';

/**
 * @param tag what a page says of its language: "de", "pt-BR"
 * @returns it, or null where it names none or one we do not know
 */
export function languageNamed<Name extends Named>(tag: string, all: readonly Name[]): Name | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return all.find((language) => language.code === primary || language.also.includes(primary)) ?? null;
}

/** Words of running text, one of the language's commonest among them at least, or the page names the wrong language. */
const ONE_IN = 40;
const ENOUGH_WORDS = 60;

/**
 * The languages to hear a page with: the one it names and, where its text does not sound like that or none is named,
 * the one whose commonest words it uses most; English beside it.
 * @param sample some of its running text; the first 4,000 characters count
 */
function languagesSpoken(named: Known | null, sample: string, all: readonly Known[]): readonly Known[] {
  const english = all.filter((language) => language.code === 'en');
  const heard = named && soundsLike(named, sample) ? null : commonest(sample, all);
  return [...new Set([named, heard, ...english].filter((language) => language !== null))];
}

/** Characters of running text that tell a language for sure. */
const ENOUGH = 500;
/** Characters to try a named language on: a language of long words says few of its common ones in less. */
const TRIED = 1000;
const MOST_PARAGRAPHS = 30;
/** Characters of a paragraph that says something. */
const SHORTEST = 60;

/** A page's text. */
export interface Text {
  /** What its paragraphs say, in their order. */
  paragraphs: Iterable<string>;
  /** All that it says. */
  all(): string;
}

/**
 * The languages to hear a page with.
 * @param tag what it says of its language
 * @returns them, and whether its text is enough to be sure
 */
export function languagesOf(
  tag: string,
  text: Text,
  known: readonly Known[],
): { readonly languages: readonly Known[]; readonly settled: boolean } {
  const named = languageNamed(tag, known);
  const sample = sampleOf(text, named !== null);
  return { languages: languagesSpoken(named, sample, known), settled: sample.length >= ENOUGH };
}

/**
 * Some of the page's running text.
 * @param little the page names its language: paragraphs alone, to see whether it does so rightly
 */
function sampleOf({ paragraphs, all }: Text, little: boolean): string {
  const parts: string[] = [];
  let length = 0;
  for (const text of paragraphs) {
    if (parts.length >= MOST_PARAGRAPHS || (little && length >= TRIED)) break;
    if (text.length <= SHORTEST) continue;
    parts.push(text);
    length += text.length;
  }
  const text = parts.join(' ');
  if (little || length >= ENOUGH) return text;
  return `${text} ${all().slice(0, 20_000).split(BETWEEN_WORDS).join(' ')}`;
}

function soundsLike(language: Known, sample: string): boolean {
  const text = fold(sample.slice(0, 1500));
  const common = language.common.split('|');
  if (common.some((word) => UNSPACED.test(word)))
    return UNSPACED.test(text) || text.length < ENOUGH_WORDS * 4;
  const words = text.split(BETWEEN_WORDS);
  if (words.length < ENOUGH_WORDS) return true;
  return words.filter((word) => common.includes(word)).length * ONE_IN >= words.length;
}

/** Whether a line has one of a language's commonest words in it. Text as `fold` leaves it. */
export function saysWordOf(language: Known, folded: string): boolean {
  const common = language.common.split('|');
  if (common.some((word) => UNSPACED.test(word))) return UNSPACED.test(folded);
  return folded.split(BETWEEN_WORDS).some((word) => common.includes(word));
}

function commonest(sample: string, all: readonly Known[]): Known | null {
  const text = fold(sample.slice(0, 4000));
  const words = new Map<string, number>();
  for (const word of text.split(BETWEEN_WORDS)) words.set(word, (words.get(word) ?? 0) + 1);
  let best: Known | null = null;
  let most = 5;
  for (const language of all) {
    let count = 0;
    for (const common of language.common.split('|')) {
      if (UNSPACED.test(common)) count += text.split(common).length - 1 > 2 ? 4 : 0;
      else count += words.get(common) ?? 0;
    }
    if (count > most) {
      most = count;
      best = language;
    }
  }
  return best;
}
