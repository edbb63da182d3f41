import type { Language } from './language.ts';

export const pl: Language = {
  code: 'pl',
  common: ['się', 'nie', 'jest', 'że', 'dla', 'jak', 'przez', 'oraz'],
  consentSettings: ['ustawienia (prywatności|cookie)'],
  consent: {
    pitch: ['ta strona (używa|korzysta z) * cookie~', 'nasza strona * cookie~', 'używamy plików cookie~'],
    smallPrint: ['możesz * wycofać zgodę'],
    button: ['akceptuję', '(akceptuję|akceptuj|zaakceptuj) wszystkie', 'zgadzam się', 'zgoda'],
    topic: ['(plik~|) cookie~', 'ciastecz~'],
  },
  newsletter: {
    heading: ['(nasz|zapisz się na|) newsletter'],
    pitch: ['(zapisz się|subskrybuj|zamów|dołącz do) * newsletter~', '(podaj|wpisz) swój adres e-mail'],
    smallPrint: [
      'możesz * zrezygnować z newsletter~',
      'w każdej chwili możesz (zrezygnować|się wypisać)',
      'zapisując się * akceptujesz',
    ],
    button: ['zapisz się', 'zapisuję się'],
    topic: ['newsletter~', 'adres e-mail'],
  },
  crosspromo: {
    heading: ['zobacz również', 'sprawdź także'],
    leadIn: [
      'źródło: (przeczytaj|czytaj) cały',
      'czytaj (także|też|również)',
      'przeczytaj (także|również)',
      'zobacz także',
      'zobacz też',
    ],
    button: ['przeczytaj cały artykuł', 'czytaj więcej', 'czytaj dalej'],
  },
  follow: {
    pitch: ['obserwuj nas * google~', '(obserwuj|śledź|polub|znajdziesz) nas na', 'bądź z nami na'],
  },
  adlabel: {
    heading: [
      'reklama',
      '(koniec|) reklamy',
      '(dalsza część artykułu|dalsza część tekstu|ciąg dalszy) pod reklamą',
    ],
  },
  support: {
    heading: ['(dostęp|artykuł dostępny) tylko dla subskrybentów'],
    pitch: ['(wykup|kup) * subskrypcję', 'wykup * dostęp', 'kup dostęp', 'subskrybuj i czytaj'],
    button: ['kup dostęp', 'wykup dostęp'],
  },
};
