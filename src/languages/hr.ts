import type { Language } from './language.ts';

export const hr: Language = {
  code: 'hr',
  also: ['bs', 'sr', 'sh'],
  common: ['je', 'da', 'koji', 'nije', 'što', 'od', 'su', 'će'],
  consentSettings: ['postavke (kolačića|privatnosti)'],
  consent: {
    pitch: [
      '(ova stranica koristi|ova web stranica|ovaj sajt koristi) * kolačiće',
      'ovaj sajt koristi * cookie~',
    ],
    smallPrint: ['privolu možete * povući'],
    button: ['prihvaćam (sve|)', 'prihvati (sve|)', 'prihvatam', 'slažem se'],
    topic: ['kolačić~', 'колачић~', 'cookie~'],
  },
  newsletter: {
    heading: ['(naš|prijava na|prijavite se na|) newsletter'],
    pitch: [
      '(prijavite se na|prijavi se na|prijavite se za|pretplatite se na) * newsletter~',
      '(upišite|unesite) * e-mail~',
    ],
    smallPrint: [
      '(možete se odjaviti|odjavite se) u bilo kojem',
      'odjaviti se možete',
      'prijavom * prihvaćate',
    ],
    button: ['prijavi se', 'prijavite se'],
    topic: ['newsletter~', 'e-mail adres~'],
  },
  crosspromo: {
    heading: ['pogledajte i', 'pogledaj i'],
    leadIn: [
      'pročitajte (i|još|više)',
      'pročitaj (i|još|više)',
      'čitajte i',
      'izvor: (pročitaj|pročitajte) (cijeli|ceo) (članak|tekst)',
    ],
    button: ['pročitaj više', 'čitaj dalje'],
  },
  follow: {
    pitch: [
      'pratite nas (na|i na|putem)',
      'zapratite nas na',
      'pridružite nam se na',
      'pridružite se * viber~',
    ],
  },
  adlabel: {
    heading: [
      'oglas',
      'reklama',
      'oglasi',
      '(članak|tekst) se nastavlja ispod oglasa',
      'tekst se nastavlja ispod reklame',
    ],
  },
  support: {
    heading: ['samo za pretplatnike', 'podržite nas'],
    pitch: [
      'pretplatite se (i čitajte|za|kako)',
      'ovaj članak je * pretplatnike',
      'za čitanje * se prijavite',
    ],
    button: ['pretplati se', 'pretplatite se'],
  },
};
