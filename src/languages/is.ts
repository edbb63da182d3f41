import type { Language } from './language.ts';

export const is: Language = {
  code: 'is',
  common: ['og', 'að', 'er', 'ekki', 'sem', 'það', 'hann', 'við', 'þess'],
  consentSettings: ['(vafraköku|fótspora)stillingar', 'stilla (vafrakökur|vafrakökum)'],
  consent: {
    pitch: ['(við notum|vefurinn notar|síðan notar|vefsíðan notar|notar) (vafrakök~|vefkök~|fótspor)'],
    smallPrint: ['nauðsynlegar vafrakökur', 'afturkalla samþykki'],
    button: [
      'samþykkja (allt|allar|allar vafrakökur|valdar|)',
      'ég samþykki',
      'hafna (öllu|öllum|)',
      '(aðeins|bara) nauðsynlegar',
      'í lagi',
    ],
    topic: ['vafrakök~', 'vefkök~', 'samþykki', 'persónuvernd~', 'persónuupplýsing~'],
  },
  newsletter: {
    heading: ['fréttabréf~', 'fréttabréf *', 'póstlist~'],
    pitch: [
      '(skráðu þig|skrá mig|gerast áskrifandi|fáðu) * (fréttabréf~|póstlist~)',
      'beint í (pósthólfið|innhólfið|tölvupóst~)',
    ],
    smallPrint: [
      'afskráð þig hvenær sem er',
      '(með því að|við) (skrá|skráningu) * samþykk~',
      'takk fyrir skráninguna',
    ],
    button: ['skrá(ðu þig| mig|)', 'gerast áskrifandi', 'senda'],
    topic: ['fréttabréf~', 'póstlist~', 'netfang~', 'pósthólf~'],
  },
  crosspromo: {
    heading: [
      'tengdar (fréttir|greinar)',
      'tengt efni',
      'mest (lesið|lesnar)',
      '(fleiri|nýjustu|aðrar) fréttir',
      'meira (um|frá|úr) *',
      '(mælum með|vinsælt)',
    ],
    leadIn: [
      'heimild: lesa alla',
      '(lesa|lestu|sjá|sjáðu|hlustaðu) (einnig|líka|nánar|meira|alla)',
      '(tengt|ekki missa af|nánar):',
      'heimild: lesa (alla |)greinina',
    ],
    pitch: ['smelltu hér til að lesa'],
    button: ['(lesa|sjá|sýna) (meira|nánar|alla fréttina|fleiri|allt)'],
  },
  follow: {
    pitch: [
      '(fylgdu|fylgstu með|fylgið) (okkur|*) á (facebook|instagram|x|twitter|tiktok|youtube)',
      '(sæktu|náðu í) * appið',
      '(deila|deildu) (fréttinni|á facebook)',
      'sendu okkur ábendingu',
    ],
    button: ['deila', 'fylgja'],
  },
  adlabel: {
    heading: [
      'auglýsing',
      'auglýsingar',
      '(kostuð kynning|kynning|samstarf)',
      '(fréttin|greinin) heldur áfram *',
      'loka auglýsingu',
    ],
  },
  support: {
    heading: ['(aðeins |)fyrir áskrifendur', 'ertu áskrifandi'],
    pitch: [
      '(kaupa|kauptu|keyptu|prófaðu) * áskrift',
      'gerast áskrifandi (að|og)',
      'skráðu þig inn til að lesa',
      '(styrktu|styrkja|styðja) * (blaðamennsk~|fjölmiðl~)',
      'ertu (nú þegar |þegar |)áskrifandi?',
    ],
    button: ['kaupa áskrift', 'gerast áskrifandi', 'skrá(ðu þig|) inn', 'innskráning'],
  },
};
