/**
 * The tables as the extension carries them, made by the build (`vite.config.ts`) so that no page has to: what English
 * banners say in the content script, all else where the browser keeps it until somebody speaks it. In tests they are
 * made here.
 */
import { isOfBanners, type Known, type Named, pack, type Spoken } from '../engine/pack.ts';
import { LANGUAGES } from './index.ts';

declare const PACKED_KNOWN: readonly Known[];
declare const PACKED_NAMES: readonly Named[];
declare const PACKED_ENGLISH: Spoken;
declare const PACKED_VERSION: string;

/** Every table; of tests and of the build, not of a page. */
export const ALL_SPOKEN = (): readonly Spoken[] => LANGUAGES.map((language) => pack(language));

export const LANGUAGE_NAMES = (): readonly Named[] =>
  LANGUAGES.map(({ code, also = [] }) => ({ code, also }));

/** What an offer asks tells it from a banner; how it is headed and what its buttons say, no page needs to know. */
export const BANNER_ENGLISH = (): Spoken => pack(LANGUAGES[0] as (typeof LANGUAGES)[number], isOfBanners);

/** Every language there is, and what tells it. */
// Asked each time, in these words: so the build sees that the tables themselves are not needed.
export const KNOWN: readonly Known[] = typeof PACKED_KNOWN === 'object' ? PACKED_KNOWN : ALL_SPOKEN();

/** What they are called. */
export const NAMES: readonly Named[] = typeof PACKED_NAMES === 'object' ? PACKED_NAMES : LANGUAGE_NAMES();

/** What English says in banners. */
export const ENGLISH: Spoken = typeof PACKED_ENGLISH === 'object' ? PACKED_ENGLISH : BANNER_ENGLISH();

/** Changes whenever a table does. */
export const TABLES_VERSION: string = typeof PACKED_VERSION === 'string' ? PACKED_VERSION : 'unpacked';
