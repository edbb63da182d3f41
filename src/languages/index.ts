import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';

/** All tables. The first stands in when a page's language cannot be told. */
export const LANGUAGES: readonly Language[] = [en, de, fr];
