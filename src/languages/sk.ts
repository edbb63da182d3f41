import type { Language } from './language.ts';

export const sk: Language = {
  code: 'sk',
  common: ['sa', 'že', 'je', 'nie', 'ktorý', 'podľa', 'aj', 'ako'],
  consentSettings: ['nastavenia (cookies|cookie)'],
  consent: {
    pitch: ['(táto stránka používa|tieto stránky používajú|táto webová stránka|tento web používa) * cookie~'],
    smallPrint: ['svoj súhlas môžete * odvolať'],
    button: ['prijať (všetko|všetky|)', 'povoliť všetko', 'súhlasím (a pokračovať|)'],
    topic: ['(súbory|) cookie~', 'ochran~ osobných údajov'],
  },
  newsletter: {
    heading: ['(náš|) newsletter', 'odber noviniek'],
    pitch: [
      '(prihláste sa|odoberajte|zaregistrujte sa) * newsletter~',
      'prihláste sa na odber',
      'zadajte * e-mail~',
      'priamo do vašej schránky',
    ],
    smallPrint: [
      'z odberu sa môžete * odhlásiť',
      'odhlásiť sa môžete',
      '(prihlásením|odoslaním) * súhlasíte',
    ],
    button: ['odoberať', 'prihlásiť sa'],
    topic: ['newsletter~', 'e-mailov~ adres~'],
  },
  crosspromo: {
    heading: ['pozrite aj', 'čítať viac'],
    leadIn: [
      'čítajte (aj|tiež)',
      'prečítajte si (aj|tiež|viac)',
      'mohlo by vás zaujímať',
      'pozrite si aj',
      'zdroj: (prečítať|čítať|prečítajte si) celý článok',
    ],
    button: ['čítať viac', 'čítať ďalej'],
  },
  follow: {
    pitch: [
      'sledujte nás (aj|) na',
      'nájdete nás na',
      'pridajte sa k nám na',
      'pridajte si nás',
      'staňte sa fanúšikom',
    ],
  },
  adlabel: {
    heading: [
      'reklama',
      'inzercia',
      'článok pokračuje pod (video|) reklamou',
      'text pokračuje pod reklamou',
      'preskočiť reklamu',
    ],
  },
  support: {
    heading: ['(iba|len) pre predplatiteľov'],
    pitch: [
      'predplaťte si',
      'kúpte si predplatné',
      'získajte neobmedzený prístup',
      'chcete čítať ďalej',
      'článok je * pre predplatiteľov',
    ],
    button: ['predplatiť (si|)'],
  },
};
