import type { Language } from './language.ts';

export const da: Language = {
  code: 'da',
  common: ['og', 'det', 'ikke', 'som', 'af', 'er', 'til', 'har', 'bliver', 'også'],
  consentSettings: [
    'cookie(indstillinger|-indstillinger)',
    'administrer (cookies|samtykke)',
    'privatlivsindstillinger',
  ],
  consent: {
    heading: ['vi (værner om|respekterer) dit privatliv', 'dit privatliv er vigtigt *'],
    pitch: [
      'vi (bruger|anvender) cookies',
      'vi og vores * partnere (gemmer|bruger|opbevarer|behandler)',
      '(hjemmesiden|webstedet) (bruger|anvender) cookies',
    ],
    smallPrint: ['(trække|tilbagekalde) * samtykke', 'nødvendige cookies'],
    button: [
      '(accepter|acceptér|tillad|godkend) (alle|alle cookies|cookies|og luk|og fortsæt|valgte|udvalgte)',
      'accepter(er|)',
      'jeg (accepterer|forstår|samtykker)',
      'ok til alle',
      '(afvis|fravælg) (alle|)',
      '(kun|brug kun) nødvendige (cookies|)',
      '(tilpas|gem valg|flere valg)',
    ],
    topic: ['cookie~', 'samtykke~', 'personoplysning~', 'privatliv~', 'persondata~'],
  },
  newsletter: {
    heading: ['(vores |)nyhedsbrev~', 'nyhedsbrev *', 'hold dig opdateret'],
    pitch: [
      '(tilmeld dig|abonner på|abonnér på|få|modtag) * nyhedsbrev~',
      'direkte i (din |)(indbakke~|mailboks)',
      '(skriv|indtast) din (e-mail|mail)',
    ],
    smallPrint: [
      '(afmelde|framelde) dig * (når som helst|til enhver tid)',
      'ved (at tilmelde dig|tilmelding|at klikke) * (accepterer|samtykker) du',
      '(tak for din tilmelding|noget gik galt|ugyldig e-mail)',
    ],
    button: ['tilmeld (dig|mig|nu|)', 'abonn(e|é)r', 'ja tak'],
    topic: ['nyhedsbrev~', 'indbakke~', 'e-mailadresse~', 'pushbeskeder'],
  },
  crosspromo: {
    heading: [
      'relatere(t|de artikler|de emner)',
      'mere (om|fra|i) *',
      '(flere|andre) (nyheder|artikler|historier|videoer)',
      'mest (læst|læste|sete|populære)',
      'seneste (nyt|nyheder)',
      'anbefal(et|ede artikler|et til dig)',
      'andre læser',
    ],
    leadIn: [
      'kilde: læs hele',
      'læs (også|mere|videre|hele|flere)',
      '(se|hør|lyt) (også|med)',
      '(gå ikke glip af|relateret|mere om *|se video|baggrund):',
    ],
    pitch: ['klik her for at læse', 'kilde * læs hele artiklen'],
    button: ['læs (mere|hele artiklen|videre)', '(vis|hent|se) (mere|flere|alle)'],
  },
  follow: {
    pitch: [
      'følg (os|*) på (facebook|instagram|google|twitter|x|tiktok|linkedin)',
      'synes godt om os på facebook',
      '(hent|download) * app~',
      '(abonner|følg) * (youtube|kanal~)',
      'tilføj * foretrukken kilde',
      '(hvad mener du|deltag i debatten|skriv en kommentar)',
      'del (artiklen|på facebook)',
    ],
    button: ['del', 'følg', 'kommenter'],
  },
  adlabel: {
    heading: [
      'annonce(r|)',
      'reklame(r|)',
      'artiklen fortsætter (under|efter) (annoncen|reklamen)',
      '(annoncørbetalt|sponsoreret|betalt|kommercielt) indhold',
      '(sponsoreret af|i samarbejde med) *',
      'spring (annonce|reklame) over',
    ],
  },
  support: {
    heading: ['(kun |)for abonnenter', 'allerede abonnent'],
    pitch: [
      'bliv abonnent (nu|i dag|og|for)',
      '(køb|bestil|prøv) * abonnement~',
      'allerede abonnent? log ind',
      'log ind for at (læse|fortsætte)',
      'støt * (journalistik~|medie~)',
      'få (fuld |)adgang til (hele|alle|alt)',
    ],
    button: ['bliv abonnent', 'køb (abonnement|adgang|nu)', 'log ind', 'prøv (gratis|nu)'],
  },
};
