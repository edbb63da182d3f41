/**
 * The tables as the extension carries them, made by the build (`vite.config.ts`) so that no page has to: English in
 * the content script, every other where the browser keeps it until a page speaks it. In tests they are made here.
 */
import { type Known, pack, type Spoken } from '../engine/pack.ts';
import { LANGUAGES } from './index.ts';

declare const PACKED_KNOWN: readonly Known[];
declare const PACKED_ENGLISH: Spoken;
declare const PACKED_VERSION: string;

/** Every table; of tests and of the build, not of a page. */
export const ALL_SPOKEN = (): readonly Spoken[] => LANGUAGES.map(pack);

/** Every language there is, and what tells it. */
// Asked each time, in these words: so the build sees that the tables themselves are not needed.
export const KNOWN: readonly Known[] = typeof PACKED_KNOWN === 'object' ? PACKED_KNOWN : ALL_SPOKEN();

export const ENGLISH: Spoken =
  typeof PACKED_ENGLISH === 'object' ? PACKED_ENGLISH : pack(LANGUAGES[0] as (typeof LANGUAGES)[number]);

/** Changes whenever a table does. */
export const TABLES_VERSION: string = typeof PACKED_VERSION === 'string' ? PACKED_VERSION : 'unpacked';
