import type { Language } from './language.ts';

export const nl: Language = {
  code: 'nl',
  common: ['het', 'een', 'van', 'en', 'niet', 'dat', 'zijn', 'voor'],
  consentSettings: ['cookie-instellingen', 'cookie instellingen', 'cookies beheren'],
  consent: {
    heading: ['(jouw|uw) privacy is belangrijk *'],
    pitch: [
      'wij en onze * partners',
      'we en onze * partners gebruiken',
      'met jouw toestemming',
      'wij gebruiken cookies',
      'we gebruiken cookies om',
    ],
    smallPrint: ['lees (meer in|) ons cookiebeleid'],
    button: ['(alles|alle cookies|) accepteren', 'accepteer (alles|alle cookies|cookies|)', 'akkoord'],
    topic: ['cookie~', 'toestemming', 'privacy~', 'avg'],
  },
  newsletter: {
    heading: ['(gratis|) nieuwsbrief', '(onze|) nieuwsbrieven', 'nieuwsbrief *'],
    pitch: [
      '(meld je|meld u|schrijf je|schrijf u|abonneer je|ontvang) * nieuwsbrie~',
      '(aanmelden|inschrijven) voor * nieuwsbrief',
    ],
    smallPrint: [
      '(je kunt je|u kunt zich) * afmelden',
      '(je kunt je|u kunt zich|) op elk moment uitschrijven',
    ],
    button: ['aanmelden', 'meld (je|me) aan'],
    topic: ['nieuwsbrie~', 'mailbox'],
  },
  crosspromo: {
    heading: [
      'lees ook *',
      'lees meer over *',
      'meer lezen',
      'meer (lezen over|over|van|uit) *',
      'meer nieuws',
    ],
    leadIn: ['lees (ook|meer|verder|hier|terug|eerder|het hele)', 'zie ook'],
    pitch: ['lees het (volledige|hele) artikel'],
    button: ['lees meer', 'lees verder', 'meer'],
  },
  follow: {
    pitch: ['volg ons (op|via|ook|whatsapp)', 'volg * op (facebook|instagram|whatsapp)'],
  },
  adlabel: {
    heading: [
      'advertentie',
      'advertenties',
      'adverteren',
      'reclame',
      '(dit|) artikel gaat verder onder de advertentie',
      'tekst gaat verder onder *',
    ],
  },
  support: {
    heading: ['(alleen|exclusief) voor abonnees'],
    pitch: [
      'word (abonnee en|nu abonnee|lid en lees)',
      'neem een abonnement',
      'lees verder met een',
      'lees dit artikel met',
    ],
    button: ['word abonnee', 'abonneer'],
  },
};
