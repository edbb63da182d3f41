import type { Language } from './language.ts';

export const fi: Language = {
  code: 'fi',
  common: ['ja', 'on', 'että', 'ei', 'oli', 'se', 'hän', 'mukaan', 'myös'],
  consentSettings: ['(eväste|tietosuoja|yksityisyys)asetukset', 'hallitse evästeitä'],
  consent: {
    heading: ['(arvostamme|kunnioitamme) yksityisyyttäsi', 'yksityisyytesi on (meille |)tärkeä~'],
    pitch: [
      '(käytämme|sivusto käyttää|sivustomme käyttää) eväste~',
      'me ja * kumppani~',
      '(tallennamme|käsittelemme) * (tietoja|evästeitä)',
    ],
    smallPrint: ['peruuttaa suostumuksesi', 'välttämättömät evästeet'],
    button: [
      'hyväksy (kaikki|kaikki evästeet|evästeet|ja jatka|ja sulje|valitut|)',
      '(hyväksyn|selvä|suostun)',
      '(hylkää|kiellä|estä) (kaikki|)',
      'vain välttämättömät',
      '(muokkaa|tallenna) (asetuksia|valintoja|valinnat)',
    ],
    topic: ['eväste~', 'suostumu~', 'henkilötie~', 'tietosuoja~', 'yksityisyy~'],
  },
  newsletter: {
    heading: ['(tilaa |)uutiskir~', 'uutiskirje *', 'pysy ajan tasalla'],
    pitch: ['(tilaa|liity|saat|saa) * uutiskir~', '(suoraan|joka *) sähköpostiisi', 'syötä sähköpostiosoit~'],
    smallPrint: [
      '(peruuttaa|perua|lopettaa) * (milloin tahansa|koska tahansa)',
      '(tilaamalla|liittymällä|rekisteröitymällä) * hyväksy~',
      '(kiitos tilauksesta|jokin meni pieleen)',
    ],
    button: ['tilaa (nyt|)', 'liity', 'lähetä'],
    topic: ['uutiskir~', 'sähköposti~', 'push-ilmoitu~'],
  },
  crosspromo: {
    heading: [
      '(aiheesta|juttuun|aiheeseen) (lisää|muualla|liittyvää|liittyvät)',
      'lisää (aiheesta|uutisia|juttuja|aiheesta *)',
      '(luetuimmat|suosituimmat|katsotuimmat|tuoreimmat|uusimmat)',
      '(suosittelemme|muut lukevat|poimintoja)',
    ],
    leadIn: [
      'lähde: lue koko',
      'lue (myös|lisää|koko|seuraavaksi|tästä)',
      '(katso|kuuntele) (myös|lisää)',
      '(älä missaa|lisää aiheesta|juttu jatkuu|taustaa):',
    ],
    pitch: ['klikkaa tästä', 'lähde * lue koko juttu'],
    button: ['lue (lisää|koko juttu|koko artikkeli)', '(näytä|lataa|katso) (lisää|kaikki)'],
  },
  follow: {
    pitch: [
      '(seuraa|tykkää) * (facebookissa|instagramissa|googlessa|twitterissä|x:ssä|tiktokissa|youtubessa|whatsapp~)',
      'lataa * sovellu~',
      '(kommentoi|keskustele|mitä mieltä olet|osallistu keskusteluun)',
      'jaa (juttu|artikkeli|facebookissa)',
    ],
    button: ['jaa', 'seuraa', 'kommentoi'],
  },
  adlabel: {
    heading: [
      'mainos',
      'mainokset',
      'ilmoitus',
      '(juttu|artikkeli) jatkuu (mainoksen|ilmoituksen) (jälkeen|alla)',
      '(mainos päättyy|mainos alkaa|ohita mainos)',
      '(kaupallinen yhteistyö|sponsoroitu sisältö|maksettu mainos)',
      'kaupallinen yhteistyö *',
    ],
  },
  support: {
    heading: ['(vain |)tilaajille', 'oletko jo tilaaja'],
    pitch: [
      'tilaa (* lehti|ja lue|jatkaaksesi|* digi~)',
      '(artikkeli|juttu) on (vain |)tilaaj~',
      'kirjaudu * (lukeaksesi|jatkaaksesi)',
      'oletko jo tilaaja? kirjaudu',
      '(tue|lahjoita) * (journalismi~|median)',
      'rajaton lukuoikeus',
    ],
    button: ['tilaa (nyt|tästä)', 'kirjaudu (sisään|)', 'kokeile (ilmaiseksi|nyt)'],
  },
};
