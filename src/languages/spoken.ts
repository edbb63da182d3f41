/** All languages, packed: by the build (`vite.config.ts`), so that no page has to; in tests, here. */
import { pack, type Spoken } from '../engine/pack.ts';
import { LANGUAGES } from './index.ts';

declare const PACKED_LANGUAGES: readonly Spoken[];

/** English first: it stands beside every other. */
export const SPOKEN: readonly Spoken[] =
  typeof PACKED_LANGUAGES === 'object' ? PACKED_LANGUAGES : LANGUAGES.map(pack);
