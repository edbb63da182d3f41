import type { Language } from './language.ts';

export const tr: Language = {
  code: 'tr',
  common: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'daha', 'olan'],
  consentSettings: ['çerez ayarları', 'çerez tercihleri'],
  consent: {
    pitch: ['(sitemizde|web sitemiz|bu web sitesi) * çerez~', 'bu site * çerez~ kullan~'],
    smallPrint: ['onayınızı * geri alabilirsiniz'],
    button: ['(tümünü|tüm çerezleri|) kabul et', 'kabul ediyorum', 'tamam', 'anladım'],
    topic: ['çerez~', 'cookie~', 'çerez politika~'],
  },
  newsletter: {
    heading: ['bülten', 'e-bülten', 'haber bülteni'],
    pitch: [
      'bültenimize * (abone olun|abone olabilirsiniz|kaydolun)',
      '(bültene|bültenine) abone olun',
      'e-posta adresinizi girin',
    ],
    smallPrint: [
      '(istediğiniz|dilediğiniz) zaman abonelikten',
      'abonelikten çıkabilirsiniz',
      'abone olarak * kabul etmiş',
    ],
    button: ['abone ol', 'abone olun'],
    topic: ['bülten~', 'e-posta'],
  },
  crosspromo: {
    heading: ['gözden kaçırmayın', 'ilgili haberler'],
    leadIn: [
      'kaynak: haberin tamam~',
      '(ayrıca|bunu da|devamını) okuyun',
      'okumaya devam edin',
      'devamını oku',
      'ayrıca bakınız',
      'daha fazla oku',
    ],
    button: ['haberin tamamını oku', 'devamını oku', 'devamı'],
  },
  follow: {
    pitch: [
      'bizi * takip (edin|et)',
      '(hesabımızı|hesaplarımızı) takip edin',
      'sayfamızı beğenin',
      'kanalımıza abone olun',
    ],
  },
  adlabel: {
    heading: ['reklam', 'reklamlar', 'ilan', 'advertorial', 'sponsorlu (içerik|)'],
  },
  support: {
    heading: ['bu içerik abonelere özeldir', 'abonelere özel'],
    pitch: ['okumaya devam etmek için (abone|giriş|üye)', '(devamını|tamamını) okumak için * abone'],
    button: ['(hemen|) abone ol'],
  },
};
