import type { Language } from './language.ts';

export const sw: Language = {
  code: 'sw',
  common: [
    'na',
    'ya',
    'kwa',
    'wa',
    'katika',
    'kuwa',
    'hiyo',
    'huyo',
    'hayo',
    'amesema',
    'alisema',
    'pia',
    'lakini',
    'zaidi',
    'baada',
  ],
  consentSettings: ['(mipangilio|dhibiti) (ya |)(vidakuzi|kuki|faragha)'],
  consent: {
    heading: ['(faragha yako|tunaheshimu faragha yako)', 'tunajali faragha yako'],
    pitch: [
      '(tunatumia|inatumia|tovuti hii inatumia|tovuti yetu inatumia|sisi na washirika wetu tunatumia) (vidakuzi|kuki|cookies)',
      'sisi na washirika wetu',
      'tunaheshimu faragha yako',
      '(kwa kuendelea|ukiendelea) kutumia tovuti (hii|yetu)',
    ],
    smallPrint: ['(kubadilisha|kuondoa) (idhini|ridhaa) (yako|wakati)'],
    button: [
      '(kubali|nakubali|ninakubali|kubali yote|kubali zote|kubali vidakuzi|kubali vidakuzi vyote)',
      '(kataa|nakataa|kataa yote|kataa zote|kataa vidakuzi)',
      '(mipangilio|dhibiti|chagua|hifadhi|nimeelewa|sawa|funga)',
    ],
    topic: ['vidakuzi', 'kuki', 'cookies', 'faragha', 'ridhaa'],
  },
  newsletter: {
    heading: [
      '(jarida letu|jarida la habari|jarida|taarifa zetu|habari kwa barua pepe)',
      '(jiandikishe|jisajili|jiunge) (kwa|kupata|na) (jarida|jarida letu|habari|taarifa zetu)',
    ],
    pitch: [
      '(jiandikishe|jisajili|jiunge) (kwa|kupata|na|kwenye) (jarida|barua pepe)',
      '(jiandikishe|jisajili) * (barua pepe|jarida letu)',
      '(pata|upate|pokea|upokee) * (kwenye|kupitia|kwa) barua pepe',
      '(pata|pokea) * moja kwa moja kwenye (barua pepe|kikasha)',
      '(washa|ruhusu) arifa',
    ],
    smallPrint: [
      'unaweza kujiondoa wakati wowote',
      '(kujiondoa|kusitisha usajili|kughairi usajili) wakati wowote',
      'kwa (kujiandikisha|kujisajili) (unakubali|umekubali)',
      'tunatumia (usajili|taarifa) (wako|zako) (ili |)(kutoa|kukupa)',
      'kwa njia (ulizokubali|uliyokubali)',
      '(asante|ahsante) kwa (kujiandikisha|kujisajili)',
    ],
    button: [
      '(jiandikishe|jisajili|jiunge|jiunge sasa|tuma)',
      '(barua pepe|barua pepe yako|anwani ya barua pepe|weka barua pepe yako)',
    ],
    topic: ['jarida', 'barua pepe'],
  },
  crosspromo: {
    heading: [
      '(habari|makala|taarifa) (zinazohusiana|nyingine|zaidi|mpya|muhimu|kuu|mbalimbali|za hivi punde)',
      'habari (zinazosomwa zaidi|zilizosomwa zaidi|zinazovuma|unazoweza kupenda)',
      '(zinazosomwa zaidi|zilizosomwa zaidi|zinazovuma|iliyosomwa zaidi|maarufu zaidi)',
      '(tunapendekeza|tunakupendekezea|mapendekezo|unaweza pia kupenda|usikose|usipitwe)',
      '(pia unaweza kusoma|unaweza pia kusoma|zaidi kuhusu mada hii|zaidi kutoka kwetu)',
    ],
    leadIn: [
      '(soma|tazama|sikiliza|angalia) (pia|zaidi|hapa)',
      '(soma|tazama|angalia|habari zaidi|zaidi|usikose|usipitwe|pia soma|unaweza pia kusoma|inayohusiana):',
      '(pia soma|unaweza kusoma pia)',
      'chanzo: soma (makala|habari) (yote|kamili|nzima)',
      'chanzo: soma',
      'chanzo: (habari kamili|makala kamili)',
    ],
    pitch: [
      '(bonyeza|bofya) hapa (kusoma|kutazama|upate|kwa habari)',
      'kwa habari zaidi (tembelea|bofya|bonyeza)',
    ],
    button: [
      '(soma zaidi|soma habari kamili|soma makala yote|habari zaidi|tazama zaidi|tazama zote|endelea kusoma)',
    ],
  },
  follow: {
    heading: ['(tufuate|fuata ukurasa wetu|jiunge nasi|wasiliana nasi)'],
    pitch: [
      '(tufuate|tufuatilie|ungana nasi) (kwenye|katika|kupitia) (facebook|instagram|twitter|x|tiktok|youtube|whatsapp|telegram|google)',
      '(jiunge na|fuata|fuatilia|jiunge kwenye) (chaneli|kikundi|ukurasa|kituo) (yetu|letu|chetu|wetu)',
      '(pakua|pata) (programu|app|apu) yetu',
      '(tutumie|tuandikie) * (maoni|habari|whatsapp|barua pepe)',
      '(toa|tupe|andika) maoni yako (hapa|hapo chini|chini)',
    ],
    button: ['(fuata|tufuate|jiunge na chaneli|pakua programu)'],
  },
  adlabel: {
    heading: [
      '(tangazo|matangazo|tangazo la kulipia|habari ya kulipiwa)',
      '(imedhaminiwa|maudhui yaliyodhaminiwa|yaliyodhaminiwa)',
      '(makala|habari) inaendelea (baada ya|chini ya) tangazo',
    ],
    pitch: ['inaendelea (baada ya|chini ya) tangazo'],
  },
  support: {
    heading: ['(saidia uandishi huru|changia sasa|kwa waliojisajili pekee)'],
    pitch: [
      '(saidia|unga mkono|changia) (uandishi|vyombo) (wa habari |vya habari |)huru',
      '(jiunge|lipia|nunua) * (kusoma|usome) (makala|habari|zaidi|bila kikomo)',
      '(makala|habari) hii ni ya (wanachama|waliojisajili) pekee',
      '(tayari ni|wewe ni) (mwanachama|msajiliwa)? ingia',
    ],
    button: ['(changia|changia sasa|lipia sasa|jisajili sasa|ingia|kuwa mwanachama)'],
  },
};
