import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** All tables. The first stands in when a page's language cannot be told. */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  pl,
  ru,
  tr,
  ja,
  ko,
  zh,
  cs,
  ar,
  uk,
  sk,
  hu,
  ro,
  bg,
  el,
  hr,
  he,
  hi,
];
