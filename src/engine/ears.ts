/**
 * What a banner is heard with, at once and in the page: the page's own languages, and every other where it speaks the
 * reader's instead. Tables are fetched and indexed when they are first needed, and once.
 */
import { BETWEEN_WORDS } from './letters.ts';
import { COOKIES } from './overlay-text.ts';
import { EVERY, type Spoken, type Tables } from './pack.ts';
import { languageNamed, saysWordOf } from './page-language.ts';
import { UNSPACED } from './phrase.ts';
import { fold } from './plain-text.ts';
import { listenFor, type Said, type Words } from './wording.ts';

export interface Ears {
  /** Whether something was half heard, as its table is still to come. */
  readonly missed: boolean;
  /** Tells the languages that the page was found to be written in. */
  speaks(codes: readonly string[]): void;
  /** Hears about consent in any language; text as the page has it. */
  hear(text: string): readonly Said[];
}

/** Stems of what every banner speaks of, in all scripts, and without the `i` that would have each letter folded: one scan that spares nearly every page the other tables. */
const STEMS = new RegExp(
  `${COOKIES.source}|consent|privac|privatsph|privaatheid|koekie|vie privée|yksityis|privatnost|приватн|friðhelg|kvkk|kişisel veri|ubumfihlo|amakhukhi|gdpr|rgpd|dsgvo|lgpd|ccpa|datenschutz|zustimm|einwillig|toestemming|confidential|privatliv|personvern|integritet|tietosuoja|gizlilik|prywatno|soukrom|súkrom|adatvéd|kolačk|zasebnost|vafrak|tracking|personal (?:data|information)|personenbezogen|donn(?:é|e)es personnelles|informations personnelles|datos personales|dados pessoais|dati personali|persoonsgegevens|dan(?:e|ych) osobow|osobn(?:í|ých|é) údaj|personuppgift|конфиденц|конфіденц|поверит|персональн|απορρ|מידע|פרטיות|خصوصية|الارتباط|गोपनीय|プライバシ|개인정보|隐私|隱私|riêng tư|privasi`,
);

/** Whether text may speak of consent, in any language: a cheap first look. Text in lower case. */
export function maySpeakOfConsent(text: string): boolean {
  return STEMS.test(text);
}

/** Whether it says of a banner what no page says in passing. */
const isTelling = ({ rule, kind }: Said): boolean =>
  rule === 'consent' && kind !== 'topic' && kind !== 'button';

/** Words: a label or a link has fewer, and says no word that tells its language. */
const MOST_OF_LABEL = 5;

/** "Privacy policy", "Cookie settings": what nearly every page has, and is understood. */
const isLabel = (folded: string, said: readonly Said[]): boolean =>
  said.some(({ rule }) => rule === 'consent') &&
  !UNSPACED.test(folded) &&
  folded.split(BETWEEN_WORDS).length < MOST_OF_LABEL;

/** Lines remembered: a banner is heard again for each box around it. */
const MOST_REMEMBERED = 400;

export function createEars(document: Document, tables: Tables): Ears {
  let own: Words | null = null;
  let every: Words | null = null;
  /** By code: what the page was found to speak, or says that it does. */
  let spoken: readonly string[] | null = null;
  let key = '';
  let complete = false;
  let missed = false;
  /** A banner was met that speaks another language than the page. */
  let foreign = false;
  let sounds: (text: string) => boolean = () => true;
  const heard = new Map<string, readonly Said[]>();

  const named = (): readonly string[] => {
    const code = languageNamed(document.documentElement?.lang ?? '', tables.known)?.code;
    return code === undefined || code === ENGLISH ? [ENGLISH] : [code, ENGLISH];
  };

  const page = (): Words => {
    const codes = spoken ?? named();
    const wanted = codes.join();
    if (own && complete && wanted === key) return own;
    const here = codes.map((code) => tables.table(code)).filter((table) => table !== null);
    complete = here.length === codes.length;
    own = listenFor(here);
    sounds = (text) => here.some((language) => saysWordOf(language, text));
    key = wanted;
    heard.clear();
    return own;
  };

  /** What every language says to a banner; null while its table is to come. */
  const others = (): Words | null => {
    const table: Spoken | null = every ? null : tables.table(EVERY);
    if (table) {
      every = listenFor([table]);
      heard.clear();
    }
    return every;
  };

  /** Whether what speaks of consent does so in a language of the page's. */
  const isOurs = (folded: string, said: readonly Said[]) =>
    said.some(isTelling) || sounds(folded) || isLabel(folded, said);

  return {
    get missed() {
      return missed;
    },
    speaks(codes) {
      spoken = codes;
    },
    hear(text) {
      const words = page();
      const before = heard.get(text);
      if (before) return before;
      const folded = fold(text);
      let said = words.hear(folded);
      missed = !complete;
      // A banner speaks the reader's language, or its maker's: then its buttons do so too.
      if (!foreign && complete && maySpeakOfConsent(folded) && !isOurs(folded, said)) {
        foreign = true;
        heard.clear();
      }
      if (foreign) {
        const words = others();
        missed = !words;
        // Half heard: it is heard again when the table has come.
        if (!words) return said;
        said = [...said, ...words.hear(folded)];
      }
      if (heard.size >= MOST_REMEMBERED) heard.clear();
      heard.set(text, said);
      return said;
    },
  };
}

const ENGLISH = 'en';
