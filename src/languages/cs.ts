import type { Language } from './language.ts';

export const cs = (): Language => ({
  code: 'cs',
  common: ['se', 'že', 'je', 'ale', 'jsem', 'podle', 'který', 'také'],
  consentSettings: ['nastavení cookies', 'nastavení cookie'],
  consent: {
    pitch: [
      'tento web používá * cookie~',
      'tato stránka používá * cookie~',
      'tyto stránky používají * cookie~',
      'tyto webové stránky * cookie~',
    ],
    smallPrint: ['souhlas můžete * odvolat'],
    button: [
      'přijmout',
      'přijmout vše',
      'přijmout všechny',
      'povolit vše',
      'souhlasím',
      'souhlasím a pokračovat',
    ],
    topic: ['cookie~', 'soubory cookie~', 'zásady ochrany osobních'],
  },
  newsletter: {
    heading: ['newsletter', 'náš newsletter', 'přihlaste se k odběru'],
    pitch: [
      'přihlaste se * newsletter~',
      'přihlaste se k odběru',
      'odebírejte * newsletter~',
      'zaregistrujte se * newsletter~',
      'zadejte * e-mail~',
      'vyplňte * e-mail~',
    ],
    smallPrint: [
      'z odběru se můžete * odhlásit',
      'odhlásit se můžete',
      'můžete se kdykoli odhlásit',
      'můžete se kdykoliv odhlásit',
    ],
    button: ['odebírat', 'přihlásit se'],
    topic: ['newsletter~', 'e-mailov~ adres~'],
  },
  crosspromo: {
    heading: [
      'čtěte také',
      'čtěte i',
      'přečtěte si také',
      'přečtěte si více',
      'mohlo by vás zajímat',
      'mohlo by vás také zajímat',
      'podívejte se také',
      'číst více',
      'čtěte dál',
    ],
    leadIn: [
      'čtěte také',
      'čtěte i',
      'přečtěte si také',
      'přečtěte si více',
      'mohlo by vás zajímat',
      'mohlo by vás také zajímat',
      'podívejte se také',
    ],
    button: ['číst více', 'číst dál'],
  },
  follow: {
    pitch: [
      'sledujte nás na',
      'sledujte nás i na',
      'najdete nás na',
      'najdete nás i na',
      'přidejte se k nám na',
      'přidejte si nás',
    ],
  },
  adlabel: {
    heading: [
      'reklama',
      'inzerce',
      'článek pokračuje pod reklamou',
      'text pokračuje pod reklamou',
      'článek pokračuje níže',
      'pokračování článku pod reklamou',
    ],
  },
  support: {
    heading: ['pouze pro předplatitele', 'jen pro předplatitele'],
    pitch: [
      'předplaťte si',
      'pořiďte si předplatné',
      'kupte si předplatné',
      'získejte * předplatné',
      'získejte neomezený přístup',
    ],
    button: ['předplatit', 'předplatit si'],
  },
});
