/** The rules a reader can switch, in popup order, and whether each is on to begin with. */
export const CATALOGUE = [
  { id: 'consent', onByDefault: true },
  { id: 'newsletter', onByDefault: true },
  { id: 'crosspromo', onByDefault: true },
  { id: 'follow', onByDefault: true },
  { id: 'adlabel', onByDefault: true },
  { id: 'support', onByDefault: false },
] as const;

export type RuleId = (typeof CATALOGUE)[number]['id'];

export const RULE_IDS: readonly RuleId[] = CATALOGUE.map((rule) => rule.id);

/** What a hidden thing is marked with: its rule, or that the reader pointed at it, which no rule's switch undoes. */
export type Mark = RuleId | 'picked';

export const MARKS: readonly Mark[] = [...RULE_IDS, 'picked'];

/**
 * Why a thing was hidden, as the popup tells it: a code (one `_locales` key each, `reason_<code>`) and,
 * where there is one, the words on the page that gave it away.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly detail?: string;
}

export const REASON_CODES = [
  'consentPlatform', // detail: the platform's name
  'consentWording', // detail: the words
  'newsletterForm',
  'newsletterPitch', // detail: the words
  'newsletterSmallPrint', // detail: the words
  'bracketTag', // detail: "[INSIGHT]"
  'leadIn', // detail: "READ MORE"
  'heading', // detail: "Related articles"
  'otherStories',
  'sourceLine', // detail: "Source: Read Full Article"
  'followPitch', // detail: the words
  'adLabel', // detail: "Advertisement"
  'emptyAdvert',
  'supportPitch', // detail: the words
  'ownPhrase', // detail: the phrase
  'picked',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];
