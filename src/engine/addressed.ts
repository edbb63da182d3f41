/**
 * Whether a text speaks as the newsroom, or to its reader: "we", "you", the site's own name, a price. Each is said in
 * reports, too, and so says nothing alone; beside an address that asks for something it does.
 */
import { BETWEEN_WORDS } from './letters.ts';
import { fold } from './plain-text.ts';

const words = (all: string): ReadonlySet<string> => new Set(all.split(' '));

const WE = words(
  'we us our ours wir uns unser unsere unseren unserem unserer unseres nous notre nosotros nosotras nuestro nuestra nuestros nuestras noi nostro nostra nostri nostre nós nosso nossa nossos nossas wij ons onze vi oss vår vårt våra vores nasz nasza nasze naszej naszego naszych naszym nami nás náš naše',
);
const YOU = words(
  'you your yours du dich dir dein deine deinen deinem deiner euch eure euren vous votre vos tu tuo tua tuoi tue usted ustedes vosotros você vocês je jou jouw jullie uw din ditt dina twój twoja twoje twojej twoim ciebie tobie cię tvůj',
);
/** What in German is "you" within a sentence, and "they" at its start. */
const FORMAL = /[\p{Ll},] (Sie|Ihnen|Ihr(e[nmrs]?)?)(?!\p{L})/u;

const says = (text: string, any: ReadonlySet<string>): boolean =>
  fold(text)
    .split(BETWEEN_WORDS)
    .some((word) => any.has(word));

/** "Somos", "siamo", "mamy": the languages that say it in the verb. */
const WE_IN_VERBS = /\p{L}(mos|iamo|[aeiy]my)(?!\p{L})/iu;
/** Nouns and others that end as they do. */
const NO_VERB = /\p{L}(ísimos|imos|ramos|problemy|systemy|filmy)(?!\p{L})/iu;

/** Whether a text speaks as those who made the page. */
export function speaksAsUs(text: string): boolean {
  return (
    says(text, WE) || (WE_IN_VERBS.test(text) && !NO_VERB.test(text)) || /(^|\p{L})-nous(?!\p{L})/u.test(text)
  );
}

/** Whether a text speaks to who reads it. */
export function speaksToYou(text: string): boolean {
  return says(text, YOU) || FORMAL.test(text);
}

const RHYTHM = words(
  'daily weekly monthly morning morgens täglich wöchentlich monatlich quotidien quotidienne hebdomadaire matin diario semanal matinal quotidiana settimanale mattina diária semana semanalmente manhã dagelijks dagelijkse wekelijks wekelijkse ochtend dagligen varje dagligt codziennie codzienny tygodnia każdego',
);
/** "Every day", "jeden Freitag", "toda quinta". */
const EACH =
  /(^|[^\p{L}])(every|each|jeden|jede|chaque|cada|ogni|tod[ao]s?( [oa]s)?|tous les|toutes les|elke|iedere|varje|hver|każd[yą]) \p{L}/iu;
const BY_MAIL =
  /(^|[^\p{L}])(e-?mail|mail|inbox|newsletter|postfach|mailbox|boîte|correo|casella|caixa de (entrada|correio)|briefing|digest|skrzyn\p{L}+|inkorg|indbakke)(?!\p{L})/iu;

/** Whether a text says how often something comes, or that it comes by mail. */
export function comesByMail(text: string): boolean {
  return says(text, RHYTHM) || EACH.test(text) || BY_MAIL.test(text);
}

/** "99p", "5 €", "R99", "9,90 Kč" and the like. */
const PRICE =
  /[€$£₹₦]\s?\d|\b(R|Rs|US|CHF|kr)\.?\s?\d|\d\s?(€|\$|£|¢|p|zł|kr|kč|ft|lei|euros?|chf)(?![\p{L}\d])/iu;

/** Whether a text says what something costs. */
export function namesPrice(text: string): boolean {
  return PRICE.test(text);
}

/** Letters of a name, or of a part of it that stands for the whole ("Mint" of "livemint"). */
const SHORTEST_NAME = 5;
const SHORTEST_PART = 4;

/**
 * Whether a text names the site it stands on.
 * @param name as in the site's address, without its ending
 */
export function namesSite(text: string, name: string): boolean {
  if (name.length < 2) return false;
  const plain = fold(text).normalize('NFD').replace(/\p{M}/gu, '');
  if (name.length >= SHORTEST_NAME && plain.replace(/[^a-z0-9]+/g, '').includes(name.replace(/-/g, '')))
    return true;
  return plain
    .split(/[^a-z0-9]+/)
    .some(
      (word) =>
        word === name || (word.length >= SHORTEST_PART && (name.startsWith(word) || name.endsWith(word))),
    );
}

/** "Our app", in whatever of the languages. */
const OUR_APP =
  /(^|[^\p{L}])(our|unsere[rn]?|notre|nostra|nuestra|nossa|onze|vår|vores|nasz\p{L}*) (\p{L}+ )?(app|appli|application|aplicación|aplicativo|aplikacj\p{L}*)(?!\p{L})/iu;

/** Whether a text offers the newsroom's own app. */
export function namesOwnApp(text: string, name: string): boolean {
  return OUR_APP.test(text) || namesSite(text, name);
}

/** Whether a text is the newsroom's own, by any of these. */
export function isAddressed(text: string, name: string): boolean {
  return speaksAsUs(text) || speaksToYou(text) || namesPrice(text) || namesSite(text, name);
}
