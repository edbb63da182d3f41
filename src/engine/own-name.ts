/** Whether a text names the newsroom it stands with: as its address does, or as the page says it is called. */
import { fold } from './plain-text.ts';
import type { Site } from './site.ts';
import type { Voices, WordClass } from './voice.ts';

/** Words of a name that many names have; alone they name nobody. */
const COMMON = new Set(
  'news newspaper times post daily press online radio today local world media tribune journal standard herald star sun mail express telegraph guardian observer zeitung nachrichten allgemeine tageblatt anzeiger presse heute journal monde france info actu diario noticias periodico tiempo giornale corriere gazzetta gazeta kurier express jornal folha noticias dagblad krant nieuws tidning tidningen avisen dagbladet uutiset sanomat haber gazete gazetesi новости газета вести правда время'.split(
    ' ',
  ),
);
const ARTICLES = /^(the|der|die|das|le|la|les|el|los|il|lo|o|a|de|het|al)$/;
/** "– News from all over", ".co.ke". */
const TAIL = /\s[-–—|:·([]/;
const ENDING = /\.(com|net|org|[a-z]{2}|[a-z]{2,3}\.[a-z]{2})$/i;
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u;
const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff]/;
const PREFIXED = /^[\u0590-\u06ff]/;
const HANGUL = /^[\uac00-\ud7af]/;
/** Words of a name. */
const MOST_WORDS = 5;
/** Letters: of a name that is written in capitals or not meant; of a word that stands for the whole. */
const SHORT_NAME = 3;
const SHORTEST_PART = 5;

const plain = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '');
/** A word as it is written and as it is compared. */
interface Word {
  readonly written: string;
  readonly plain: string;
}

function wordsOf(text: string): Word[] {
  return text
    .split(BETWEEN)
    .filter(Boolean)
    .map((written) => ({ written, plain: plain(written) }));
}

/** What the newsroom is called, each name as its words. */
function namesOf({ name, called }: Site): readonly (readonly Word[])[] {
  const said = called
    .replace(/^https?:\/\/(www\.)?|^www\./i, '')
    .split(TAIL, 1)
    .join('')
    .replace(ENDING, '');
  const words = wordsOf(said);
  while (words.length > 1 && ARTICLES.test(words[0]?.plain ?? '')) words.shift();
  const host = plain(name).replace(/-/g, '');
  const names = [words, [{ written: host.toUpperCase(), plain: host }]];
  return names.filter((one) => one.length <= MOST_WORDS && joinedOf(one).length > 1);
}

const joinedOf = (name: readonly Word[]): string => name.map((word) => word.plain).join('');

/** A word of a name as it is declined: "Iltalehteä" of "Iltalehti". */
function isForm(word: string, of: string): boolean {
  if (word === of) return true;
  if (HANGUL.test(of)) return word.startsWith(of);
  // "In the Voice" is one word.
  if (PREFIXED.test(of)) return word.endsWith(of) && word.length <= of.length + 2;
  if (of.length === 4) return word.startsWith(of) && word.length <= 7;
  if (of.length < 4 || word.length > of.length + 4 || word.length < of.length - 2) return false;
  const least = Math.max(4, of.length - (of.length > 7 ? 3 : 2));
  return word.slice(0, least) === of.slice(0, least);
}

const isSmall = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word);
const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/**
 * @param isThing whether a word names something that newsrooms have: an app, a newsletter
 * @returns whether the whole name is said, or a word that hardly means another here, or neither
 */
export function namesUs(
  text: string,
  site: Site,
  isThing: (word: string) => boolean = () => true,
): 'whole' | 'part' | null {
  const names = namesOf(site);
  if (names.length === 0) return null;
  const words = wordsOf(text);
  if (names.some((name) => isSaid(name, words, text, isThing))) return 'whole';
  const [first, ...more] = names[0] ?? [];
  const last = more.at(-1);
  const parts = new Set(names.flat().map((word) => word.plain));
  const whole = names.map(joinedOf);
  const isPart = (word: Word) => {
    // "NBC", of one whose name begins so.
    if (/^\p{Lu}{3,4}$/u.test(word.written) && !COMMON.has(word.plain))
      return whole.some((one) => one.startsWith(word.plain));
    if (word.plain.length < SHORTEST_PART || isSmall(word.written)) return false;
    // "The Tribune", of one whose name ends so.
    if (COMMON.has(word.plain))
      return first !== undefined && last?.plain === word.plain && !BARE.test(word.plain);
    return (
      parts.has(word.plain) || whole.some((one) => one.startsWith(word.plain) || one.endsWith(word.plain))
    );
  };
  // "Harbour Museum" is not of the "Harbour Courier".
  const isOthers = (next: Word | undefined) => isCapital(next?.written) && !parts.has(next?.plain ?? '');
  const isOurPart = (word: Word, at: number) =>
    isPart(word) && (!isOthers(words[at + 1]) || isThing(words[at + 1]?.written ?? ''));
  return words.some(isOurPart) ? 'part' : null;
}

/** Of the common ones, what is said of any news. */
const BARE = /^(news|online|radio|times|today|local|world)$/;

function isSaid(
  name: readonly Word[],
  words: readonly Word[],
  text: string,
  isThing: (word: string) => boolean,
): boolean {
  const joined = joinedOf(name);
  const [only] = name;
  if (UNSPACED.test(joined)) return plain(text).includes(joined);
  if (name.length === 1 && BARE.test(joined)) return false;
  return words.some((word, at) => {
    const reach = name.every((part, index) => isForm(words[at + index]?.plain ?? '', part.plain))
      ? name.length
      : runOf(words, at, joined);
    if (reach === 0) return false;
    if (reach > 1 || !only || name.length > 1) return true;
    // A single word may mean itself, or stand in another's name: "Harbour Police" in the Harbour.
    if (isDomain(text, word.written)) return true;
    if (joined.length <= SHORT_NAME && word.written !== word.written.toUpperCase())
      return word.written === only.written;
    if (isSmall(word.written) && !isSmall(only.written)) return false;
    const next = words[at + 1]?.written;
    return (
      !isCapital(next) ||
      LINE.test(next ?? '') ||
      isThing(next ?? '') ||
      !text.includes(`${word.written} ${next}`)
    );
  });
}

/** What a newsroom puts behind its name. */
const LINE = /^(premium|plus|pro|club|klub|tv|radio|digital|online|weekend|sport|news|abo)$/i;

/** In how many words from one on a name is written that is one word, or none. */
function runOf(words: readonly Word[], at: number, joined: string): number {
  let run = '';
  for (let to = at; to < words.length && to < at + MOST_WORDS && run.length < joined.length; to++) {
    run += words[to]?.plain ?? '';
    if (isForm(run, joined) || (joined.length > 5 && run === `${joined}s`)) return to - at + 1;
  }
  return 0;
}

/** "paper.example" */
const isDomain = (text: string, word: string): boolean =>
  new RegExp(`(^|\\W)${word}\\.[a-z]{2}`, 'i').test(text);

/** What newsrooms have and name after themselves. */
export const THINGS: readonly WordClass[] = ['channel', 'app', 'mail', 'give'];

/** Whether a text names the newsroom; what it calls its app or its channel may stand behind. */
export function nameIn(text: string, site: Site, voices: Voices): 'whole' | 'part' | null {
  return namesUs(text, site, (word) => THINGS.some((one) => voices.says(word, one)));
}
