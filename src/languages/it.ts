import type { Language } from './language.ts';

export const it: Language = {
  code: 'it',
  common: ['il', 'che', 'di', 'della', 'non', 'gli', 'una', 'per'],
  consentSettings: ['(gestisci|gestisci i|gestione) cookie'],
  consent: {
    heading: ['la tua privacy è importante *', 'il rispetto della tua privacy *'],
    pitch: [
      'noi e i nostri * partner',
      'noi e * partner selezionat~',
      'noi e terze parti selezionate',
      'con il tuo consenso, noi',
      'utilizziamo i cookie per',
    ],
    smallPrint: ['(leggi|consulta) la nostra cookie policy'],
    button: ['accetta (tutto|tutti|tutti i cookie|i cookie|e continua|e chiudi|)', 'accetto'],
    topic: ['cookie~', 'consenso', 'privacy', 'gdpr'],
  },
  newsletter: {
    heading: ['(le nostre|) newsletter', '(la|) newsletter *', 'iscriviti'],
    pitch: [
      '(iscriviti|iscrivetevi|abbonati|ricevi) * newsletter~',
      'ricevi * (via email|nella tua casella|nella tua mail)',
      'ricevi ogni * email',
    ],
    smallPrint: [
      '(puoi disiscriverti|puoi cancellarti|disiscriverti) in qualsiasi momento',
      "puoi annullare l'iscrizione",
      'iscrivendoti accetti',
    ],
    button: ['iscriviti (ora|gratis|)'],
    topic: ['newsletter~', 'casella di posta'],
  },
  crosspromo: {
    heading: [
      'leggi anche *',
      'da (leggere|non perdere|vedere)',
      '(guarda|vedi|ascolta) anche',
      'articoli correlati',
      'notizie correlate',
    ],
    leadIn: ["leggi (anche|di più|tutto|qui|pure|l'articolo)", 'leggete anche', 'per approfondire'],
    pitch: ["leggi l'articolo completo", 'continua a leggere su'],
    button: ['leggi (di più|tutto|)'],
  },
  follow: {
    pitch: ['seguici (su|anche su|sui)', 'seguiteci su', 'segui * su (facebook|instagram|google)'],
  },
  adlabel: {
    heading: [
      'pubblicità',
      'annuncio',
      'annunci',
      '(annuncio|messaggio) pubblicitario',
      'messaggio promozionale',
      'inserzione',
    ],
  },
  support: {
    heading: ['(contenuto|) riservato agli abbonati'],
    pitch: ['abbonati (per leggere|per continuare|e leggi|ora|subito|a partire da)'],
    button: ['abbonati (ora|)'],
  },
};
