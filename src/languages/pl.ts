import type { Language } from './language.ts';

export const pl = (): Language => ({
  code: 'pl',
  common: ['się', 'nie', 'jest', 'że', 'dla', 'jak', 'przez', 'oraz'],
  consentSettings: ['ustawienia prywatności', 'ustawienia cookie'],
  consent: {
    pitch: [
      'ta strona używa * cookie~',
      'ta strona korzysta z * cookie~',
      'nasza strona * cookie~',
      'używamy plików cookie~',
    ],
    smallPrint: ['możesz * wycofać zgodę'],
    button: [
      'akceptuję',
      'akceptuję wszystkie',
      'akceptuj wszystkie',
      'zaakceptuj wszystkie',
      'zgadzam się',
      'zgoda',
    ],
    topic: ['plik~ cookie~', 'cookie~', 'ciastecz~'],
  },
  newsletter: {
    heading: ['newsletter', 'nasz newsletter', 'zapisz się na newsletter'],
    pitch: [
      'zapisz się * newsletter~',
      'subskrybuj * newsletter~',
      'zamów * newsletter~',
      'dołącz do * newsletter~',
      'podaj swój adres e-mail',
      'wpisz swój adres e-mail',
    ],
    smallPrint: [
      'możesz * zrezygnować z newsletter~',
      'w każdej chwili możesz zrezygnować',
      'w każdej chwili możesz się wypisać',
      'zapisując się * akceptujesz',
    ],
    button: ['zapisz się', 'zapisuję się'],
    topic: ['newsletter~', 'adres e-mail'],
  },
  crosspromo: {
    heading: [
      'czytaj także',
      'czytaj też',
      'czytaj również',
      'przeczytaj także',
      'przeczytaj również',
      'zobacz także',
      'zobacz też',
      'zobacz również',
      'sprawdź także',
    ],
    leadIn: [
      'czytaj także',
      'czytaj też',
      'czytaj również',
      'przeczytaj także',
      'przeczytaj również',
      'zobacz także',
      'zobacz też',
    ],
    button: ['czytaj więcej', 'czytaj dalej'],
  },
  follow: {
    pitch: [
      'obserwuj nas * google~',
      'obserwuj nas na',
      'śledź nas na',
      'polub nas na',
      'znajdziesz nas na',
      'bądź z nami na',
    ],
  },
  adlabel: {
    heading: [
      'reklama',
      'reklamy',
      'koniec reklamy',
      'dalsza część artykułu pod reklamą',
      'dalsza część tekstu pod reklamą',
      'ciąg dalszy pod reklamą',
    ],
  },
  support: {
    heading: ['dostęp tylko dla subskrybentów', 'artykuł dostępny tylko dla subskrybentów'],
    pitch: [
      'wykup * subskrypcję',
      'kup * subskrypcję',
      'wykup * dostęp',
      'kup dostęp',
      'subskrybuj i czytaj',
    ],
    button: ['kup dostęp', 'wykup dostęp'],
  },
});
