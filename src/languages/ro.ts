import type { Language } from './language.ts';

export const ro = (): Language => ({
  code: 'ro',
  also: ['mo'],
  common: ['și', 'şi', 'este', 'care', 'pentru', 'din', 'nu', 'cu'],
  consentSettings: ['setări cookie', 'setări cookies'],
  consent: {
    pitch: [
      'acest site folosește * cookie~',
      'acest site utilizează * cookie~',
      'acest website * cookie~',
      'site-ul nostru * cookie~',
    ],
    smallPrint: ['vă puteți retrage consimțământul'],
    button: ['accept', 'accept toate', 'acceptă', 'acceptă toate', 'acceptați tot', 'acceptă tot'],
    topic: ['cookie~', 'module cookie', 'politica de confidențialitate'],
  },
  newsletter: {
    heading: ['newsletter', 'abonare newsletter', 'abonează-te la newsletter'],
    pitch: [
      'abonează-te la * newsletter~',
      'abonați-vă la * newsletter~',
      'înscrie-te la * newsletter~',
      'înscrieți-vă la * newsletter~',
      'introdu * adresa * e-mail',
      'introduceți * adresa * e-mail',
    ],
    smallPrint: [
      'te poți dezabona',
      'vă puteți dezabona',
      'prin abonare * de acord',
      'prin înscriere * de acord',
    ],
    button: ['abonează-te', 'abonare'],
    topic: ['newsletter~', 'adresa de e-mail'],
  },
  crosspromo: {
    heading: [
      'citește și',
      'citeşte şi',
      'citiți și',
      'citiţi şi',
      'citește mai mult',
      'citește mai multe',
      'citește continuarea',
      'vezi și',
      'vezi şi',
    ],
    leadIn: [
      'citește și',
      'citeşte şi',
      'citiți și',
      'citiţi şi',
      'citește mai mult',
      'citește mai multe',
      'citește continuarea',
    ],
    button: ['citește mai mult', 'citește mai departe'],
  },
  follow: {
    pitch: [
      'urmărește-ne pe',
      'urmăriți-ne pe',
      'urmărește-ne și pe',
      'urmărește * pe google news',
      'urmăriți * pe google news',
      'ne găsești pe',
    ],
  },
  adlabel: {
    heading: [
      'publicitate',
      'reclamă',
      'articolul continuă după reclamă',
      'articolul continuă mai jos',
      'articolul continuă după publicitate',
      'sari peste reclamă',
    ],
  },
  support: {
    heading: ['doar pentru abonați', 'susține-ne'],
    pitch: [
      'abonează-te pentru',
      'abonați-vă pentru',
      'abonează-te și citește',
      'pentru a citi * abonează-te',
      'acest articol este * abonați~',
    ],
    button: ['abonează-te', 'intră în cont'],
  },
});
