/** Whether a text names the newsroom it stands with: as its address does, or as the page says it is called. */
import { fold } from './plain-text.ts';
import type { Site } from './site.ts';

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
const UNSPACED = /^[\u3040-\u30ff\u3400-\u9fff]/;
const HANGUL = /^[\uac00-\ud7af]/;
/** Words of a name. */
const MOST_WORDS = 5;
/** Letters: of a name that is written in capitals or not meant; of a word that stands for the whole. */
const SHORT_NAME = 3;
const SHORTEST_PART = 5;

const plain = (text: string) => fold(text).normalize('NFD').replace(/\p{M}/gu, '');
const BETWEEN = /[^\p{L}\p{N}]+/u;

/** What the newsroom is called, each name as its words. */
function namesOf({ name, called }: Site): readonly (readonly string[])[] {
  const said = called
    .replace(/^https?:\/\/(www\.)?|^www\./i, '')
    .replace(TAIL, '')
    .replace(ENDING, '');
  const words = plain(said).split(BETWEEN).filter(Boolean);
  while (words.length > 1 && ARTICLES.test(words[0] ?? '')) words.shift();
  const names = [words, [plain(name).replace(/-/g, '')]];
  return names.filter((one) => one.length <= MOST_WORDS && one.join('').length > 1);
}

/** A word of a name as it is declined: "Iltalehteä" of "Iltalehti". */
function isForm(word: string, of: string): boolean {
  if (word === of) return true;
  if (HANGUL.test(of)) return word.startsWith(of);
  if (of.length < 5 || word.length > of.length + 4 || word.length < of.length - 2) return false;
  const least = Math.max(4, of.length - (of.length > 7 ? 3 : 2));
  return word.slice(0, least) === of.slice(0, least);
}

/** @returns whether the whole name is said, or a word that hardly means another here, or neither */
export function namesUs(text: string, site: Site): 'whole' | 'part' | null {
  const names = namesOf(site);
  if (names.length === 0) return null;
  const words = plain(text).split(BETWEEN).filter(Boolean);
  for (const name of names) {
    const joined = name.join('');
    if (UNSPACED.test(joined)) {
      if (plain(text).includes(joined)) return 'whole';
      continue;
    }
    if (joined.length <= SHORT_NAME) {
      if (isWrittenSo(text, joined, site)) return 'whole';
      continue;
    }
    for (let at = 0; at < words.length; at++) {
      if (name.length > 1 && name.every((word, index) => isForm(words[at + index] ?? '', word)))
        return 'whole';
      let run = '';
      for (let to = at; to < words.length && to < at + MOST_WORDS && run.length < joined.length; to++)
        run += words[to];
      if (isForm(run, joined) || (joined.length > 5 && run === `${joined}s`)) return 'whole';
    }
  }
  const parts = new Set(names.flat());
  const isPart = (word: string) =>
    word.length >= SHORTEST_PART &&
    !COMMON.has(word) &&
    (parts.has(word) || names.some(([one = '']) => one.startsWith(word) || one.endsWith(word)));
  return words.some(isPart) || saysCommonPart(text, names) ? 'part' : null;
}

/** "The Tribune", of one that is called "… Tribune": with a capital, and never a paper's most common words. */
function saysCommonPart(text: string, names: readonly (readonly string[])[]): boolean {
  const last = names[0]?.at(-1) ?? '';
  if (names[0]?.length === 1 || last.length < SHORTEST_PART || /^(news|online|radio|times|today)$/.test(last))
    return false;
  return text.split(BETWEEN).some((word) => /^\p{Lu}/u.test(word) && plain(word) === last);
}

/** Three letters are a word of many languages: in capitals, or as the page itself writes them, they are a name. */
function isWrittenSo(text: string, name: string, { called }: Site): boolean {
  const own = new Set(called.split(BETWEEN));
  return text
    .split(BETWEEN)
    .some((word) => plain(word) === name && (word === word.toUpperCase() || own.has(word)));
}
