import type { Language } from './language.ts';

export const zu: Language = {
  code: 'zu',
  common: ['ukuthi', 'futhi', 'kodwa', 'uthe', 'ngoba', 'kanye', 'lapho', 'wathi'],
  consentSettings: ['izilungiselelo zamakhukhi', 'phatha amakhukhi'],
  consent: {
    pitch: [
      '(sisebenzisa|isebenzisa) (amakhukhi|ama-cookie~)',
      'thina nozakwethu',
      'siyabuhlonipha ubumfihlo bakho',
      '(le|lewebhusayithi) webhusayithi isebenzisa amakhukhi',
    ],
    smallPrint: ['hoxisa imvume'],
    button: [
      '(yamukela|vuma) (konke|wonke|wonke amakhukhi|)',
      'ngiyavuma',
      '(yenqaba|nqaba) (konke|)',
      'izilungiselelo',
    ],
    topic: ['amakhukhi', 'ama-cookie~', 'imvume', 'ubumfihlo', 'cookie~'],
  },
  newsletter: {
    heading: ['incwadi yezindaba', 'iphephandaba lethu', 'i-newsletter'],
    pitch: [
      '(bhalisela|thola|joyina) * (incwadi yezindaba|i-newsletter|izindaba zethu)',
      'faka i-imeyili',
      'ngqo ku-(inbox|imeyili) yakho',
    ],
    smallPrint: ['ungayeka noma nini', 'ngokubhalisa~ * uyavuma', 'siyabonga ngokubhalisa'],
    button: ['bhalisa (manje|)', 'bhalisela'],
    topic: ['i-newsletter', 'i-imeyili', 'imeyili'],
  },
  crosspromo: {
    heading: [
      'izindaba (ezihlobene|ezifanayo|ezintsha|ezinye)',
      '(ezinye izindaba|ezifundwa kakhulu|okunye)',
      'okuningi nge~ *',
      'funda futhi',
      'ezifundwe kakhulu',
    ],
    leadIn: [
      'funda (olunye|enye) (udaba|indaba) (lapha|la)',
      'umthombo: funda',
      'funda (futhi|okuningi|kabanzi|lapha|nalolu|lonke)',
      '(bheka|buka|lalela) (futhi|lapha|ividiyo)',
      '(okunye|ungaphuthelwa):',
      'funda olunye',
      'funda okunye',
      'umthombo: funda (indaba|udaba) (ephelele|olugcwele)',
    ],
    pitch: ['chofoza lapha ukuze'],
    button: ['funda (kabanzi|okuningi|lonke udaba)', '(bona|buka) (konke|okuningi)'],
  },
  follow: {
    pitch: [
      '(silandele|landela) * (ku-facebook|ku-x|ku-twitter|ku-instagram|ku-whatsapp|ku-tiktok)',
      'joyina * (whatsapp|isiteshi)',
      'landa * (app|uhlelo lokusebenza)',
      '(yabelana|phawula) (ngalolu|lapha)',
    ],
    button: ['yabelana', 'landela'],
  },
  adlabel: {
    heading: [
      'isikhangis(o|i)',
      'izikhangiso',
      'ukukhangisa',
      '(udaba|indaba) iyaqhubeka *',
      'ixhaswe (ngu|yi) *',
    ],
  },
  support: {
    pitch: [
      'bhalisa (ukuze|ufunde)',
      'sesivele ubhalisile? ngena',
      '(xhasa|sekela) * (ubuntatheli|izintatheli)',
      'ngena ngemvume ukuze',
    ],
    button: ['bhalisa manje', 'ngena (ngemvume|)', 'nikela (manje|)'],
  },
};
