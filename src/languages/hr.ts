import type { Language } from './language.ts';

export const hr = (): Language => ({
  code: 'hr',
  also: ['bs', 'sr', 'sh'],
  common: ['je', 'da', 'koji', 'nije', 'što', 'od', 'su', 'će'],
  consentSettings: ['postavke kolačića', 'postavke privatnosti'],
  consent: {
    pitch: [
      'ova stranica koristi * kolačiće',
      'ova web stranica * kolačiće',
      'ovaj sajt koristi * kolačiće',
      'ovaj sajt koristi * cookie~',
    ],
    smallPrint: ['privolu možete * povući'],
    button: ['prihvaćam', 'prihvaćam sve', 'prihvati', 'prihvati sve', 'prihvatam', 'slažem se'],
    topic: ['kolačić~', 'колачић~', 'cookie~'],
  },
  newsletter: {
    heading: ['newsletter', 'naš newsletter', 'prijava na newsletter', 'prijavite se na newsletter'],
    pitch: [
      'prijavite se na * newsletter~',
      'prijavi se na * newsletter~',
      'prijavite se za * newsletter~',
      'pretplatite se na * newsletter~',
      'upišite * e-mail~',
      'unesite * e-mail~',
    ],
    smallPrint: [
      'možete se odjaviti u bilo kojem',
      'odjaviti se možete',
      'odjavite se u bilo kojem',
      'prijavom * prihvaćate',
    ],
    button: ['prijavi se', 'prijavite se'],
    topic: ['newsletter~', 'e-mail adres~'],
  },
  crosspromo: {
    heading: [
      'pročitajte i',
      'pročitajte još',
      'pročitaj i',
      'pročitaj još',
      'pročitajte više',
      'pročitaj više',
      'čitajte i',
      'pogledajte i',
      'pogledaj i',
    ],
    leadIn: [
      'pročitajte i',
      'pročitajte još',
      'pročitaj i',
      'pročitaj još',
      'pročitajte više',
      'pročitaj više',
      'čitajte i',
    ],
    button: ['pročitaj više', 'čitaj dalje'],
  },
  follow: {
    pitch: [
      'pratite nas na',
      'pratite nas i na',
      'pratite nas putem',
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
      'članak se nastavlja ispod oglasa',
      'tekst se nastavlja ispod oglasa',
      'tekst se nastavlja ispod reklame',
    ],
  },
  support: {
    heading: ['samo za pretplatnike', 'podržite nas'],
    pitch: [
      'pretplatite se i čitajte',
      'pretplatite se za',
      'pretplatite se kako',
      'ovaj članak je * pretplatnike',
      'za čitanje * se prijavite',
    ],
    button: ['pretplati se', 'pretplatite se'],
  },
});
