import type { Language } from './language.ts';

export const af: Language = {
  code: 'af',
  common: ['die', 'het', 'nie', 'en', 'van', 'is', 'vir', 'sê', 'hulle', 'was'],
  consentSettings: ['koekie(-|)instellings', 'bestuur koekies', 'privaatheidsinstellings'],
  consent: {
    heading: ['ons (gee om vir|respekteer) jou privaatheid'],
    pitch: ['(ons|hierdie webwerf|hierdie webtuiste) gebruik koekies', 'ons en ons * vennote'],
    smallPrint: ['jou toestemming * (terugtrek|onttrek)', 'noodsaaklike koekies'],
    button: [
      'aanvaar (alles|alle koekies|koekies|)',
      'ek (aanvaar|stem in|verstaan)',
      '(verwerp|weier) (alles|)',
      'slegs noodsaaklike',
      'stoor keuses',
    ],
    topic: ['koekie~', 'toestemming', 'privaatheid~', 'persoonlike inligting'],
  },
  newsletter: {
    heading: ['(ons |)nuusbri~', 'nuusbrief *'],
    pitch: [
      '(teken in|skryf in|registreer|kry|ontvang) * nuusbri~',
      '(direk|reguit) in jou inkassie',
      'voer jou e-pos~',
    ],
    smallPrint: [
      '(enige tyd|te eniger tyd) (afmeld|uitteken|kanselleer)',
      'deur (in te teken|te registreer) * (stem|aanvaar)',
      'dankie dat jy ingeteken',
    ],
    button: ['teken (nou |)in', 'skryf in', 'registreer'],
    topic: ['nuusbri~', 'inkassie', 'e-posadres'],
  },
  crosspromo: {
    heading: [
      'verwante (artikels|stories|berigte|nuus)',
      '(mees|meeste) gelees~',
      'gewild(e artikels|)',
      '(nog|meer) (nuus|stories|artikels)',
      'meer (oor|van|uit) *',
      '(jongste|nuutste) nuus',
      'aanbeveel',
      'lees ook',
      'lees meer',
      'mees gelees',
    ],
    leadIn: [
      'bron: lees (die |)vol~',
      'lees (ook|meer|nog|verder|die volledige|hier)',
      '(kyk|luister|sien) (ook|hier|meer)',
      '(moenie misloop nie|verwant|meer):',
      '(lees|lees ook|kyk|luister|kyk ook):',
      'bron: lees (die |)(volledige|hele) artikel',
    ],
    pitch: ['klik hier (om|vir)'],
    button: ['lees (meer|verder|volledige artikel)', '(wys|sien) (meer|alles)'],
  },
  follow: {
    pitch: [
      'volg (ons|*) op (facebook|instagram|whatsapp|x|twitter|tiktok|google)',
      '(sluit aan|sluit by) * whatsapp~',
      'laai * (app|toep) af',
      'laai (ons|die) * (app|toep)',
      'hou van ons op facebook',
      'deel (hierdie|op facebook)',
      '(lewer kommentaar|gee jou mening)',
    ],
    button: ['deel', 'volg'],
  },
  adlabel: {
    heading: [
      'advertensie(s|)',
      'geborgde (inhoud|artikel)',
      'geborg deur *',
      '(artikel|storie) gaan (hieronder |)voort *',
      'slaan advertensie oor',
      'geborg',
      'artikel gaan voort ná die advertensie',
    ],
  },
  support: {
    heading: ['(net|slegs) vir (intekenare|lede)'],
    pitch: [
      'teken in (om|en|vir|vanaf)',
      '(reeds |al )(n |)intekenaar? meld aan',
      'meld aan om * lees',
      '(ondersteun|skenk) * joernalistiek',
      'word (nou |)(lid|intekenaar)',
    ],
    button: ['teken nou in', 'meld aan', 'word lid'],
  },
};
