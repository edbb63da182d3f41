/** All tables, each built when it is first asked for: a page speaks one language or two. */
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** A table that is made on first use; its codes are known without it. */
function lazily(code: string, make: () => Language, also: readonly string[] = []): Language {
  let made: Language | null = null;
  const table = () => {
    made ??= make();
    return made;
  };
  return {
    code,
    also,
    get common() {
      return table().common;
    },
    get consent() {
      return table().consent;
    },
    get consentSettings() {
      return table().consentSettings;
    },
    get newsletter() {
      return table().newsletter;
    },
    get crosspromo() {
      return table().crosspromo;
    },
    get follow() {
      return table().follow;
    },
    get adlabel() {
      return table().adlabel;
    },
    get support() {
      return table().support;
    },
  };
}

/** English first: it stands beside every other. */
export const LANGUAGES: readonly Language[] = [
  lazily('en', en),
  lazily('ar', ar),
  lazily('bg', bg),
  lazily('cs', cs),
  lazily('de', de),
  lazily('el', el),
  lazily('es', es),
  lazily('fr', fr),
  lazily('he', he, ['iw']),
  lazily('hi', hi),
  lazily('hr', hr, ['sr', 'bs']),
  lazily('hu', hu),
  lazily('it', it),
  lazily('ja', ja),
  lazily('ko', ko),
  lazily('nl', nl),
  lazily('pl', pl),
  lazily('pt', pt),
  lazily('ro', ro),
  lazily('ru', ru),
  lazily('sk', sk),
  lazily('tr', tr),
  lazily('uk', uk),
  lazily('zh', zh),
];
