import type { Language } from './language.ts';

export const no: Language = {
  code: 'no',
  also: ['nb', 'nn'],
  common: ['og', 'det', 'ikke', 'som', 'på', 'har', 'til', 'av', 'ikkje'],
  consentSettings: [
    '(cookie-innstillinger|personverninnstillinger|samtykkeinnstillinger)',
    'administrer (cookies|samtykke)',
    'informasjonskapsler',
  ],
  consent: {
    heading: ['vi (bryr oss om|respekterer) personvernet ditt', 'ditt personvern er viktig *'],
    pitch: [
      'vi (bruker|brukar) (cookies|informasjonskaps~)',
      'vi og våre * partnere (lagrer|bruker|behandler)',
      '(nettstedet|nettsiden) bruker (cookies|informasjonskaps~)',
    ],
    smallPrint: ['trekke (tilbake|) samtykket', 'nødvendige (cookies|informasjonskapsler)'],
    button: [
      '(godta|aksepter|tillat) (alle|alle cookies|alle informasjonskapsler|cookies|og fortsett|og lukk|valgte)',
      'godta',
      'aksepter(er|)',
      'jeg (godtar|samtykker|forstår)',
      'samtykk(e|)',
      '(avvis|avslå) (alle|)',
      'bare nødvendige',
      '(tilpass|flere valg|lagre valg)',
    ],
    topic: ['cookie~', 'informasjonskaps~', 'samtykk~', 'personopplysning~', 'personvern~'],
  },
  newsletter: {
    heading: ['(våre |vårt |)nyhetsbrev~', 'nyhetsbrev *', 'hold deg oppdatert'],
    pitch: [
      '(meld deg på|abonner på|få|motta|skriv deg opp på) * nyhetsbrev~',
      'rett (i|til) (innboksen|inboksen|din innboks)',
      '(skriv|fyll) inn (din|e-postadressen)',
    ],
    smallPrint: [
      'melde deg av når som helst',
      'avslutte * når som helst',
      'ved å (melde deg på|registrere deg|abonnere) * (godtar|aksepterer|samtykker)',
      '(takk for påmeldingen|noe gikk galt|ugyldig e-post)',
    ],
    button: ['meld (deg|meg) på', 'abonner', 'send inn', 'ja takk'],
    topic: ['nyhetsbrev~', 'innboks~', 'e-postadresse~', 'pushvars~'],
  },
  crosspromo: {
    heading: [
      'relatert(e artikler|e saker|)',
      'mer (om|fra|i) *',
      '(flere|andre|beslektede) (saker|nyheter|artikler|videoer)',
      'mest (lest|sett|delt)',
      '(siste|ferske) (nytt|nyheter)',
      'anbefal(t|te saker|te artikler)',
      'andre leser',
    ],
    leadIn: [
      'kilde: les hele',
      'les (også|mer|meir|videre|hele|heile|flere|saken)',
      '(se|sjå|hør|lytt|sjekk) (også|óg)',
      '(bakgrunn|relatert|les):',
      '(ikke gå glipp av|mer om *|se video):',
    ],
    pitch: ['klikk her for å lese', 'kilde * les hele artikkelen'],
    button: ['les (mer|hele saken|hele artikkelen|videre)', '(vis|last inn|se) (mer|flere|alle)'],
  },
  follow: {
    pitch: [
      'følg (oss|*) på (facebook|instagram|google|twitter|x|tiktok|snapchat|linkedin)',
      'lik oss på facebook',
      'last ned * app~',
      '(abonner|følg) * (youtube|kanal~)',
      'legg til * foretrukket kilde',
      '(hva mener du|si din mening|delta i debatten)',
      'del (saken|artikkelen|på facebook)',
      'tips oss',
    ],
    button: ['del', 'følg', 'kommenter'],
  },
  adlabel: {
    heading: [
      'annonse(r|)',
      'reklame',
      '(artikkelen|saken) fortsetter (under|etter) annonsen',
      '(annonsørinnhold|betalt innhold|sponset innhold|kommersielt samarbeid)',
      '(annonsørinnhold fra|sponset av|i samarbeid med) *',
      'hopp over annonse',
    ],
  },
  support: {
    heading: ['(kun |bare |)for abonnenter', 'denne saken er for abonnenter', 'allerede abonnent'],
    pitch: [
      '(kjøp|bestill) (abonnement|tilgang) for',
      '(kjøp|bestill|prøv) * abonnement~',
      'bli abonnent (nå|i dag|og|for)',
      'allerede abonnent? logg inn',
      'logg inn for å (lese|fortsette)',
      '(støtt|vipps) * (journalistikk~|oss)',
    ],
    button: ['bli abonnent', 'kjøp (abonnement|tilgang|nå)', 'logg inn', 'prøv (gratis|nå)'],
  },
};
