import type { Language } from './language.ts';

export const hu: Language = {
  code: 'hu',
  common: ['és', 'hogy', 'nem', 'az', 'egy', 'is', 'meg', 'volt'],
  consentSettings: ['süti beállítások', 'sütibeállítások'],
  consent: {
    pitch: ['(ez a weboldal|ez az oldal|weboldalunk) * sütiket', 'oldalunk * cookie~'],
    smallPrint: ['hozzájárulását bármikor visszavonhatja'],
    button: ['(mindet|) elfogadom', 'elfogadás', '(az|) összes elfogadása', 'elfogadom és bezárom'],
    topic: ['süti', 'sütik', 'sütiket'],
  },
  newsletter: {
    heading: ['hírlevél', 'hírlevelünk', 'feliratkozás hírlevélre'],
    pitch: [
      'iratkozzon fel * (hírlevel~|hírlevélre)',
      'iratkozz fel * (hírlevel~|hírlevélre)',
      'feliratkozom a hírlevélre',
      'adja meg * e-mail~',
    ],
    smallPrint: [
      'bármikor (leiratkozhat|leiratkozhatsz)',
      'a feliratkozással elfogad~',
      'feliratkozásával * elfogadja',
    ],
    button: ['feliratkozom', 'feliratkozás'],
    topic: ['hírlevél~', 'e-mail címét'],
  },
  crosspromo: {
    heading: [
      'ez is érdekelhet',
      'érdekelheti még',
      '(kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó|ajánljuk|ajánlott cikkek|olvasta már|legolvasottabb|legfrissebb|ez is érdekelheti|további cikkek|a témában)',
    ],
    leadIn: [
      '(olvassa|olvasd) el ezt is',
      'ezt is (olvassa|olvasd) el',
      '(ezt|) olvasta már',
      'ez is érdekelheti',
      '(olvassa el|kapcsolódó|ajánljuk|videó|interjú|podcast|frissítés):',
      '(olvasd|olvassa|nézd|nézze) (el|meg|tovább)',
      'forrás: (a teljes cikk|teljes cikk) (elolvasása|olvasása)',
    ],
    button: ['tovább', 'tovább olvasom'],
  },
  follow: {
    button: ['követés'],
    pitch: [
      'kövessen minket',
      'kövess minket',
      'kövesse * facebook-oldalunkat',
      '(kövesse|lájkolja) * oldalunkat',
      'csatlakozzon * csoportunkhoz',
      '(kövess|kövessen|kövesse) * (facebookon|instagramon|tiktokon|google|youtube)~',
      '(töltse|töltsd) le * alkalmazás~',
    ],
  },
  adlabel: {
    heading: [
      'hirdetés (átugrása|)',
      'reklám',
      'a cikk (a hirdetés után|a hirdetés alatt|) folytatódik',
      'szponzorált tartalom',
      'támogatott tartalom',
      'a hirdetés után folytatjuk',
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
      '(támogassa|támogasd|segítse) * (munkánkat|lapunkat|újságírás~|szerkesztőség~)',
      'fizessen elő',
      '(előfizetőink|előfizetők) (számára|olvashat~)',
    ],
    button: ['előfizetek', 'előfizetés'],
  },
};
