/**
 * What a page is heard with: its own languages for everything, and every other language where a banner may speak
 * the reader's instead. Tables are fetched and indexed when they are first needed, and once.
 */
import { BETWEEN_WORDS } from './letters.ts';
import { EVERY, type Spoken, type Tables } from './pack.ts';
import { languageNamed, languagesSpoken, saysWordOf } from './page-language.ts';
import { UNSPACED } from './phrase.ts';
import { fold } from './plain-text.ts';
import { listenFor, type Said, type Words } from './wording.ts';

export interface Ears {
  /** Whether the tables of the page's own languages are here. Until then it is heard with those that are. */
  ready(): boolean;
  /** Whether a banner could not be heard, as its table is still to come. */
  readonly missed: boolean;
  /** Hears in the page's own languages; text as `fold` leaves it. */
  page(): Words;
  /** Hears about consent in any language; text as the page has it. */
  banner(text: string): readonly Said[];
}

/** Stems of what every banner speaks of, in all scripts, and without the `i` that would have each letter folded: one scan that spares nearly every page the other tables. */
const STEMS =
  /cookie|consent|privac|privatsph|privaatheid|koekie|vie privée|yksityis|privatnost|приватн|friðhelg|kvkk|kişisel veri|ubumfihlo|amakhukhi|gdpr|rgpd|dsgvo|lgpd|ccpa|datenschutz|zustimm|einwillig|toestemming|confidential|privatliv|personvern|integritet|tietosuoja|gizlilik|çerez|prywatno|ciastecz|soukrom|súkrom|adatvéd|süti|kolačić|kolačk|zasebnost|evästee|informasjonskaps|kakor|vafrak|piškotk|slapuk|sīkdat|küpsis|galetes|คุกกี้|tracking|personal (?:data|information)|personenbezogen|donn(?:é|e)es personnelles|informations personnelles|datos personales|dados pessoais|dati personali|persoonsgegevens|dan(?:e|ych) osobow|osobn(?:í|ých|é) údaj|personuppgift|куки|кукис|конфиденц|конфіденц|бисквит|поверит|персональн|колачић|απορρ|מידע|פרטיות|עוגיות|خصوصية|الارتباط|कुकी|गोपनीय|クッキー|プライバシ|쿠키|개인정보|隐私|隱私|曲奇|riêng tư|privasi/;

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

/** Characters of running text that tell a language for sure. */
const ENOUGH = 500;
/** Characters to try a named language on: a language of long words says few of its common ones in less. */
const TRIED = 1000;
const MOST_PARAGRAPHS = 30;
/** Lines remembered: a banner is heard again for each box around it. */
const MOST_REMEMBERED = 400;

export function createEars(document: Document, tables: Tables): Ears {
  let own: Words | null = null;
  let every: Words | null = null;
  let key = '';
  let declared = '';
  let settled = false;
  /** How often the page was not asked for its language, and how often it is not to be. */
  let spared = 0;
  let spare = 1;
  let complete = false;
  let missed = false;
  /** A banner was met that speaks another language than the page. */
  let foreign = false;
  let sounds: (text: string) => boolean = () => true;
  const heard = new Map<string, readonly Said[]>();

  const page = (): Words => {
    const tag = document.documentElement?.lang ?? '';
    // One that says too little to tell is asked again when it may say more, ever more rarely.
    if (own && complete && tag === declared && (settled || ++spared < spare)) return own;
    spare *= 2;
    spared = 0;
    declared = tag;
    const named = languageNamed(tag, tables.known);
    const sample = sampleOf(document, named !== null);
    settled = sample.length >= ENOUGH;
    const chosen = languagesSpoken(named, sample, tables.known);
    const here = chosen.map(({ code }) => tables.table(code)).filter((table) => table !== null);
    complete = here.length === chosen.length;
    const codes = here.map(({ code }) => code).join();
    if (!own || codes !== key) {
      own = listenFor(here);
      sounds = (text) => here.some((language) => saysWordOf(language, text));
      key = codes;
      heard.clear();
    }
    return own;
  };

  /** What every language says to a banner; null while its table is to come. */
  const others = (): Words | null => {
    const table: Spoken | null = every ? null : tables.table(EVERY);
    if (table) {
      every = listenFor([table]);
      heard.clear();
    }
    missed = every === null;
    return every;
  };

  /** Whether what speaks of consent does so in a language of the page's. */
  const isOurs = (folded: string, said: readonly Said[]) =>
    said.some(isTelling) || sounds(folded) || isLabel(folded, said);

  return {
    ready() {
      if (!settled) spare = 1;
      page();
      return complete;
    },
    get missed() {
      return missed;
    },
    page,
    banner(text) {
      const words = page();
      const before = heard.get(text);
      if (before) return before;
      const folded = fold(text);
      let said = words.hear(folded);
      // A banner speaks the reader's language, or its maker's: then its buttons do so too.
      if (!foreign && complete && maySpeakOfConsent(folded) && !isOurs(folded, said)) {
        foreign = true;
        heard.clear();
      }
      if (foreign) {
        const words = others();
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

/**
 * Some of the page's running text, without asking how it is laid out.
 * @param little the page names its language: paragraphs alone, to see whether it does so rightly
 */
function sampleOf(document: Document, little: boolean): string {
  const parts: string[] = [];
  let length = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (parts.length >= MOST_PARAGRAPHS || (little && length >= TRIED)) break;
    const text = paragraph.textContent ?? '';
    if (text.length <= 60) continue;
    parts.push(text);
    length += text.length;
  }
  const text = parts.join(' ');
  if (little || length >= ENOUGH || !document.body) return text;
  return `${text} ${(document.body.textContent ?? '').slice(0, 20_000).split(BETWEEN_WORDS).join(' ')}`;
}
