import type { Language } from './language.ts';

export const hu = (): Language => ({
  code: 'hu',
  common: ['és', 'hogy', 'nem', 'az', 'egy', 'is', 'meg', 'volt'],
  consentSettings: ['süti beállítások', 'sütibeállítások'],
  consent: {
    pitch: [
      'ez a weboldal * sütiket',
      'ez az oldal * sütiket',
      'weboldalunk * sütiket',
      'oldalunk * cookie~',
    ],
    smallPrint: ['hozzájárulását bármikor visszavonhatja'],
    button: [
      'elfogadom',
      'elfogadás',
      'összes elfogadása',
      'mindet elfogadom',
      'az összes elfogadása',
      'elfogadom és bezárom',
    ],
    topic: ['süti', 'sütik', 'sütiket'],
  },
  newsletter: {
    heading: ['hírlevél', 'hírlevelünk', 'feliratkozás hírlevélre'],
    pitch: [
      'iratkozzon fel * hírlevel~',
      'iratkozz fel * hírlevel~',
      'iratkozzon fel * hírlevélre',
      'iratkozz fel * hírlevélre',
      'feliratkozom a hírlevélre',
      'adja meg * e-mail~',
    ],
    smallPrint: [
      'bármikor leiratkozhat',
      'bármikor leiratkozhatsz',
      'a feliratkozással elfogad~',
      'feliratkozásával * elfogadja',
    ],
    button: ['feliratkozom', 'feliratkozás'],
    topic: ['hírlevél~', 'e-mail címét'],
  },
  crosspromo: {
    heading: [
      'olvassa el ezt is',
      'olvasd el ezt is',
      'ezt is olvassa el',
      'ezt is olvasd el',
      'olvasta már',
      'ezt olvasta már',
      'ez is érdekelheti',
      'ez is érdekelhet',
      'érdekelheti még',
    ],
    leadIn: [
      'olvassa el ezt is',
      'olvasd el ezt is',
      'ezt is olvassa el',
      'ezt is olvasd el',
      'olvasta már',
      'ezt olvasta már',
      'ez is érdekelheti',
    ],
    button: ['tovább', 'tovább olvasom'],
  },
  follow: {
    pitch: [
      'kövessen minket',
      'kövess minket',
      'kövesse * facebook-oldalunkat',
      'kövesse * oldalunkat',
      'lájkolja * oldalunkat',
      'csatlakozzon * csoportunkhoz',
    ],
  },
  adlabel: {
    heading: [
      'hirdetés',
      'reklám',
      'a cikk a hirdetés után folytatódik',
      'a cikk folytatódik',
      'a cikk a hirdetés alatt folytatódik',
      'hirdetés átugrása',
    ],
  },
  support: {
    heading: ['csak előfizetőknek', 'támogasson minket'],
    pitch: [
      'fizessen elő most',
      'fizess elő',
      'a cikk * előfizetőink',
      'folytatáshoz * elő kell fizetni',
      'a teljes cikk elolvasásához',
    ],
    button: ['előfizetek', 'előfizetés'],
  },
});
