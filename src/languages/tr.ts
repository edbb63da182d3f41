import type { Language } from './language.ts';

export const tr = (): Language => ({
  code: 'tr',
  common: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'daha', 'olan'],
  consentSettings: ['çerez ayarları', 'çerez tercihleri'],
  consent: {
    pitch: [
      'sitemizde * çerez~',
      'web sitemiz * çerez~',
      'bu site * çerez~ kullan~',
      'bu web sitesi * çerez~',
    ],
    smallPrint: ['onayınızı * geri alabilirsiniz'],
    button: ['kabul et', 'kabul ediyorum', 'tümünü kabul et', 'tüm çerezleri kabul et', 'tamam', 'anladım'],
    topic: ['çerez~', 'cookie~', 'çerez politika~'],
  },
  newsletter: {
    heading: ['bülten', 'e-bülten', 'haber bülteni'],
    pitch: [
      'bültenimize * abone olun',
      'bültenimize * abone olabilirsiniz',
      'bültenimize * kaydolun',
      'bültene abone olun',
      'bültenine abone olun',
      'e-posta adresinizi girin',
    ],
    smallPrint: [
      'istediğiniz zaman abonelikten',
      'dilediğiniz zaman abonelikten',
      'abonelikten çıkabilirsiniz',
      'abone olarak * kabul etmiş',
    ],
    button: ['abone ol', 'abone olun'],
    topic: ['bülten~', 'e-posta'],
  },
  crosspromo: {
    heading: [
      'ayrıca okuyun',
      'bunu da okuyun',
      'okumaya devam edin',
      'devamını oku',
      'devamını okuyun',
      'ayrıca bakınız',
      'daha fazla oku',
      'gözden kaçırmayın',
      'ilgili haberler',
    ],
    leadIn: [
      'kaynak: haberin tamam~',
      'ayrıca okuyun',
      'bunu da okuyun',
      'okumaya devam edin',
      'devamını oku',
      'devamını okuyun',
      'ayrıca bakınız',
      'daha fazla oku',
    ],
    button: ['haberin tamamını oku', 'devamını oku', 'devamı'],
  },
  follow: {
    pitch: [
      'bizi * takip edin',
      'bizi * takip et',
      'hesabımızı takip edin',
      'hesaplarımızı takip edin',
      'sayfamızı beğenin',
      'kanalımıza abone olun',
    ],
  },
  adlabel: {
    heading: ['reklam', 'reklamlar', 'ilan', 'advertorial', 'sponsorlu', 'sponsorlu içerik'],
  },
  support: {
    heading: ['bu içerik abonelere özeldir', 'abonelere özel'],
    pitch: [
      'okumaya devam etmek için abone',
      'okumaya devam etmek için giriş',
      'okumaya devam etmek için üye',
      'devamını okumak için * abone',
      'tamamını okumak için * abone',
    ],
    button: ['abone ol', 'hemen abone ol'],
  },
});
