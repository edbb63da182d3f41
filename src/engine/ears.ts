/**
 * What a page is heard with: its own languages for everything, and every other language where a banner may speak
 * the reader's instead. Tables are made and indexed when they are first needed, and once.
 */
import { BETWEEN_WORDS } from './letters.ts';
import type { Spoken } from './pack.ts';
import { languageNamed, languagesSpoken, saysWordOf } from './page-language.ts';
import { fold } from './plain-text.ts';
import { listenFor, type Said, type Words } from './wording.ts';

export interface Ears {
  /** Hears in the page's own languages; text as `fold` leaves it. */
  page(): Words;
  /** Hears about consent in any language; text as the page has it. */
  banner(text: string): readonly Said[];
}

/** Stems of what every banner speaks of, in all scripts, and without the `i` that would have each letter folded: one scan that spares nearly every page the other tables. */
const STEMS =
  /cookie|consent|privac|gdpr|rgpd|dsgvo|lgpd|ccpa|datenschutz|zustimm|einwillig|toestemming|confidential|privatliv|personvern|integritet|tietosuoja|gizlilik|çerez|prywatno|ciastecz|soukrom|súkrom|adatvéd|süti|kolačić|kolačk|zasebnost|evästee|informasjonskaps|kakor|vafrak|personuppgift|куки|кукис|конфиденц|конфіденц|бисквит|поверит|персональн|колачић|απορρ|מידע|פרטיות|עוגיות|خصوصية|الارتباط|कुकी|गोपनीय|クッキー|プライバシ|쿠키|개인정보|隐私|隱私|曲奇|riêng tư|privasi/;

/** Whether text may speak of consent, in any language: a cheap first look. Text in lower case. */
export function maySpeakOfConsent(text: string): boolean {
  return STEMS.test(text);
}

/** Whether it says of a banner what no page says in passing. */
const isTelling = ({ rule, kind }: Said): boolean =>
  rule === 'consent' && kind !== 'topic' && kind !== 'button';

/** Characters of running text that tell a language for sure. */
const ENOUGH = 500;
const MOST_PARAGRAPHS = 30;
/** Lines remembered: a banner is heard again for each box around it. */
const MOST_REMEMBERED = 400;

/**
 * @param languages every table there is
 */
export function createEars(document: Document, languages: readonly Spoken[]): Ears {
  let own: Words | null = null;
  let every: Words | null = null;
  let key = '';
  let declared = '';
  let settled = false;
  /** A banner was met that speaks another language than the page. */
  let foreign = false;
  let sounds: (text: string) => boolean = () => true;
  const heard = new Map<string, readonly Said[]>();

  const page = (): Words => {
    const tag = document.documentElement?.lang ?? '';
    if (own && settled && tag === declared) return own;
    declared = tag;
    const named = languageNamed(tag, languages);
    const sample = sampleOf(document, named !== null);
    settled = sample.length >= ENOUGH;
    const chosen = languagesSpoken(named, sample, languages);
    const codes = chosen.map((language) => language.code).join();
    if (!own || codes !== key) {
      own = listenFor(chosen);
      sounds = (text) => chosen.some((language) => saysWordOf(language, text));
      key = codes;
      heard.clear();
    }
    return own;
  };

  return {
    page,
    banner(text) {
      const words = page();
      const before = heard.get(text);
      if (before) return before;
      const folded = fold(text);
      let said = words.hear(folded);
      // A banner speaks the reader's language, or its maker's: then its buttons do so too.
      if (!foreign && maySpeakOfConsent(folded) && !said.some(isTelling) && !sounds(folded)) {
        foreign = true;
        heard.clear();
      }
      if (foreign) {
        every ??= listenFor(languages, ['consent', 'newsletter', 'support']);
        said = [...said, ...every.hear(folded)];
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
    if (parts.length >= MOST_PARAGRAPHS || (little && length >= ENOUGH)) break;
    const text = paragraph.textContent ?? '';
    if (text.length <= 60) continue;
    parts.push(text);
    length += text.length;
  }
  const text = parts.join(' ');
  if (little || length >= ENOUGH || !document.body) return text;
  return `${text} ${(document.body.textContent ?? '').slice(0, 20_000).split(BETWEEN_WORDS).join(' ')}`;
}
