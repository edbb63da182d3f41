import type { Language } from './language.ts';

export const ro: Language = {
  code: 'ro',
  also: ['mo'],
  common: ['și', 'şi', 'este', 'care', 'pentru', 'din', 'nu', 'cu'],
  consentSettings: ['setări cookie', 'setări cookies'],
  consent: {
    pitch: ['(acest site folosește|acest site utilizează|acest website|site-ul nostru) * cookie~'],
    smallPrint: ['vă puteți retrage consimțământul'],
    button: ['accept', 'accept toate', 'acceptă (toate|tot|)', 'acceptați tot'],
    topic: ['cookie~', 'module cookie', 'politica de confidențialitate'],
  },
  newsletter: {
    heading: ['(abonare|abonează-te la|) newsletter'],
    pitch: [
      '(abonează-te|abonați-vă|înscrie-te|înscrieți-vă) la * newsletter~',
      '(introdu|introduceți) * adresa * e-mail',
    ],
    smallPrint: ['(te poți|vă puteți) dezabona', 'prin (abonare|înscriere) * de acord'],
    button: ['abonează-te', 'abonare'],
    topic: ['newsletter~', 'adresa de e-mail'],
  },
  crosspromo: {
    heading: ['vezi și', 'vezi şi'],
    leadIn: ['citește (și|mai mult|mai multe|continuarea)', 'citeşte şi', 'citiți și', 'citiţi şi'],
    button: ['citește mai (mult|departe)'],
  },
  follow: {
    pitch: [
      '(urmărește-ne|urmăriți-ne|urmărește-ne și|ne găsești) pe',
      '(urmărește|urmăriți) * pe google news',
    ],
  },
  adlabel: {
    heading: [
      'publicitate',
      '(sari peste|) reclamă',
      'articolul continuă (după reclamă|mai jos|după publicitate)',
    ],
  },
  support: {
    heading: ['doar pentru abonați', 'susține-ne'],
    pitch: [
      'abonează-te (pentru|și citește)',
      'abonați-vă pentru',
      'pentru a citi * abonează-te',
      'acest articol este * abonați~',
    ],
    button: ['abonează-te', 'intră în cont'],
  },
};
