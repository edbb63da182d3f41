import type { Language } from './language.ts';

export const sk = (): Language => ({
  code: 'sk',
  common: ['sa', 'že', 'je', 'nie', 'ktorý', 'podľa', 'aj', 'ako'],
  consentSettings: ['nastavenia cookies', 'nastavenia cookie'],
  consent: {
    pitch: [
      'táto stránka používa * cookie~',
      'tieto stránky používajú * cookie~',
      'táto webová stránka * cookie~',
      'tento web používa * cookie~',
    ],
    smallPrint: ['svoj súhlas môžete * odvolať'],
    button: [
      'prijať',
      'prijať všetko',
      'prijať všetky',
      'povoliť všetko',
      'súhlasím',
      'súhlasím a pokračovať',
    ],
    topic: ['cookie~', 'súbory cookie~', 'ochran~ osobných údajov'],
  },
  newsletter: {
    heading: ['newsletter', 'náš newsletter', 'odber noviniek'],
    pitch: [
      'prihláste sa * newsletter~',
      'prihláste sa na odber',
      'odoberajte * newsletter~',
      'zaregistrujte sa * newsletter~',
      'zadajte * e-mail~',
      'priamo do vašej schránky',
    ],
    smallPrint: [
      'z odberu sa môžete * odhlásiť',
      'odhlásiť sa môžete',
      'prihlásením * súhlasíte',
      'odoslaním * súhlasíte',
    ],
    button: ['odoberať', 'prihlásiť sa'],
    topic: ['newsletter~', 'e-mailov~ adres~'],
  },
  crosspromo: {
    heading: [
      'čítajte aj',
      'čítajte tiež',
      'prečítajte si aj',
      'prečítajte si tiež',
      'prečítajte si viac',
      'mohlo by vás zaujímať',
      'pozrite si aj',
      'pozrite aj',
      'čítať viac',
    ],
    leadIn: [
      'čítajte aj',
      'čítajte tiež',
      'prečítajte si aj',
      'prečítajte si tiež',
      'prečítajte si viac',
      'mohlo by vás zaujímať',
      'pozrite si aj',
    ],
    button: ['čítať viac', 'čítať ďalej'],
  },
  follow: {
    pitch: [
      'sledujte nás na',
      'sledujte nás aj na',
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
      'článok pokračuje pod reklamou',
      'text pokračuje pod reklamou',
      'článok pokračuje pod video reklamou',
      'preskočiť reklamu',
    ],
  },
  support: {
    heading: ['iba pre predplatiteľov', 'len pre predplatiteľov'],
    pitch: [
      'predplaťte si',
      'kúpte si predplatné',
      'získajte neobmedzený prístup',
      'chcete čítať ďalej',
      'článok je * pre predplatiteľov',
    ],
    button: ['predplatiť', 'predplatiť si'],
  },
});
