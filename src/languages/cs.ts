import type { Language } from './language.ts';

export const cs: Language = {
  code: 'cs',
  common: ['se', 'že', 'je', 'ale', 'jsem', 'podle', 'který', 'také'],
  consentSettings: ['nastavení (cookies|cookie)'],
  consent: {
    pitch: ['(tento web používá|tato stránka používá|tyto stránky používají|tyto webové stránky) * cookie~'],
    smallPrint: ['souhlas můžete * odvolat'],
    button: ['přijmout (vše|všechny|)', 'povolit vše', 'souhlasím (a pokračovat|)'],
    topic: ['(soubory|) cookie~', 'zásady ochrany osobních'],
  },
  newsletter: {
    heading: ['(náš|) newsletter', 'přihlaste se k odběru'],
    pitch: [
      '(přihlaste se|odebírejte|zaregistrujte se) * newsletter~',
      'přihlaste se k odběru',
      '(zadejte|vyplňte) * e-mail~',
    ],
    smallPrint: [
      'z odběru se můžete * odhlásit',
      'odhlásit se můžete',
      'můžete se (kdykoli|kdykoliv) odhlásit',
    ],
    button: ['odebírat', 'přihlásit se'],
    topic: ['newsletter~', 'e-mailov~ adres~'],
  },
  crosspromo: {
    heading: ['číst více', 'čtěte dál'],
    leadIn: [
      '(čtěte|přečtěte si|podívejte se) také',
      'čtěte i',
      'přečtěte si více',
      'mohlo by vás (také|) zajímat',
    ],
    button: ['číst více', 'číst dál'],
  },
  follow: {
    pitch: [
      '(sledujte nás|sledujte nás i|najdete nás|najdete nás i) na',
      'přidejte se k nám na',
      'přidejte si nás',
    ],
  },
  adlabel: {
    heading: [
      'reklama',
      'inzerce',
      '(článek pokračuje|text pokračuje|pokračování článku) pod reklamou',
      'článek pokračuje níže',
    ],
  },
  support: {
    heading: ['(pouze|jen) pro předplatitele'],
    pitch: [
      'předplaťte si',
      '(pořiďte|kupte) si předplatné',
      'získejte * předplatné',
      'získejte neomezený přístup',
    ],
    button: ['předplatit (si|)'],
  },
};
