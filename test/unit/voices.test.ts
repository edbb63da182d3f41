// @vitest-environment jsdom
/**
 * One sentence on a page of a newsroom's: those that ask are in no phrase we know, those that tell have the same words.
 * Both in many languages, as what tells them apart is the same in all.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { namesUs } from '../../src/engine/own-name.ts';
import { allHere } from '../../src/engine/pack.ts';
import { siteOf } from '../../src/engine/site.ts';
import { voicesOf } from '../../src/engine/voice.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';
import { VOICES } from '../../src/languages/voices.ts';
import { judgeHere } from '../judge-here.ts';

const SPOKEN = ALL_SPOKEN();
const TABLES = allHere(SPOKEN);
const ASK = judgeHere(SPOKEN);

const FILLER = [
  'The ferry left the harbour a little after nine in the morning, and by noon the captain had counted',
  'gulls on the rail and two more in the galley, where they waited for the cook.',
] as const;

/** How a sentence is set: as the story's own paragraphs among them or at their end, or in italics at their end. */
type Set = 'among' | 'last' | 'italics';
type Row = readonly [lang: string, name: string, set: Set, text: string];

/** What is hidden of a page with a sentence in it. */
function hiddenWith([lang, name, set, text]: Row): string {
  const told = ['forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (many) => `<p class="b">${FILLER.join(` ${many} `)}</p>`,
  );
  told.splice(
    set === 'among' ? 4 : 6,
    0,
    `<p class="b">${set === 'italics' ? `<em>${text}</em>` : text}</p>`,
  );
  const html =
    `<html lang="${lang}"><head><meta property="og:type" content="article"><meta property="og:site_name" content="${name}">` +
    `</head><body><main><article><h1>The gulls of the ferry</h1><div class="text">${told.join('')}</div></article></main></body></html>`;
  const { document } = new JSDOM(html, { url: 'https://www.kq7.example/2026/gulls-of-the-ferry-3345' })
    .window;
  const engine = createEngine(document, ASK, TABLES);
  engine.run();
  return engine.tally
    .ids()
    .flatMap((id) => [...engine.hider.elementsOf(id)])
    .map((element) => element.textContent ?? '')
    .join(' ');
}

const plain = (text: string) => text.replace(/<[^>]*>/g, '');

const ASKING: readonly Row[] = [
  [
    'en',
    'Harbour Courier',
    'last',
    'The Harbour Courier is now on WhatsApp. Tap here to get our top stories sent to your phone.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'The Courier has started a Telegram channel for the islands. <a href="https://t.me/courierisles">Tap here to follow it</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'We\'ll keep covering the islands for you. If you can, <a href="https://give.kq7.example/">chip in a few dollars a month</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'This story was made possible by readers like you. <a href="/membership">Become a member of the Courier</a> from $4 a month.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Make the Harbour Courier your <a href="https://www.google.com/preferences/source?q=harbourcourier.com">preferred source on Google</a>',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'The Harbour Courier is a nonprofit newsroom with no paywall. Our work depends on donations. <a href="/donate">Give today</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Want more from the coast? Follow the Courier on <a href="https://www.facebook.com/hcourier">Facebook</a>, <a href="https://x.com/hcourier">X</a> and <a href="https://www.instagram.com/hcourier">Instagram</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Want the island news first? <a href="/newsletters/isles">Sign up here for our free Isles newsletter</a>.',
  ],
  [
    'en',
    'KELP',
    'italics',
    'KELP will keep reporting on the coast, but only with your help. <a href="#">Make a gift today</a>.',
  ],
  [
    'en',
    'KELP',
    'italics',
    'You can listen to KELP on your smart speaker, or download the KELP app on <a href="https://apps.apple.com/us/app/id1">iPhone</a> and <a href="https://play.google.com/store/apps/details?id=k">Android</a>.',
  ],
  ['de', 'HNB', 'last', 'HNB bei Google bevorzugt anzeigen'],
  [
    'de',
    'HNB',
    'italics',
    'Keine Nachricht mehr verpassen: Folgen Sie der HNB auf <a href="https://whatsapp.com/channel/xyz">WhatsApp</a>!',
  ],
  [
    'de',
    'Küstenblatt',
    'italics',
    'Das Küstenblatt gibt es auch bei Instagram: Hier geht es zu unserem Kanal.',
  ],
  [
    'de',
    'Küstenblatt',
    'among',
    'Was am Hafen passiert, lesen Sie jeden Freitag in unserem <a href="/newsletter/hafen">Newsletter „Leinen los“</a>. Hier kostenlos bestellen.',
  ],
  [
    'fr',
    'La Marée',
    'italics',
    '« La Marée » est aussi sur WhatsApp : <a href="https://whatsapp.com/channel/abc">rejoignez notre chaîne</a> pour ne rien manquer de l\'actualité du port.',
  ],
  [
    'fr',
    'La Marée',
    'italics',
    'La Marée est un média indépendant, financé par ses lecteurs. <a href="/don">Soutenez-nous à partir de 3 euros par mois</a>.',
  ],
  [
    'fr',
    'La Marée',
    'among',
    'Chaque vendredi, recevez gratuitement notre lettre consacrée à la mer : <a href="/newsletters/mer">je m\'inscris à la newsletter</a>.',
  ],
  ['fr', 'La Marée', 'last', 'Ajoutez La Marée à vos sources préférées sur Google.'],
  [
    'es',
    'El Faro del Sur',
    'italics',
    'El Faro del Sur ya está en <a href="https://t.me/faro">Telegram</a>: únete y entérate antes que nadie.',
  ],
  [
    'es',
    'El Faro del Sur',
    'among',
    'Si te importa el periodismo independiente, <a href="https://give.kq7.example">hazte socio de El Faro del Sur</a>.',
  ],
  [
    'es',
    'El Faro del Sur',
    'last',
    'Puedes seguir toda la información de El Faro del Sur en Facebook y X, o en nuestra newsletter semanal.',
  ],
  [
    'it',
    'La Voce del Porto',
    'italics',
    'Segui La Voce del Porto anche su <a href="https://www.whatsapp.com/channel/1">WhatsApp</a>',
  ],
  [
    'pt',
    'Jornal do Cais',
    'italics',
    'O Jornal do Cais também está no WhatsApp. <a href="#">Clique aqui para entrar no nosso canal</a>.',
  ],
  [
    'pt',
    'Jornal do Cais',
    'italics',
    'Este trabalho só existe graças aos nossos leitores. Se valoriza o jornalismo independente, <a href="/assinaturas">torne-se assinante do Jornal do Cais</a>.',
  ],
  [
    'nl',
    'Havenpost',
    'italics',
    'Volg de Havenpost nu ook op <a href="https://www.instagram.com/havenpost">Instagram</a> en mis niets.',
  ],
  [
    'nl',
    'Havenpost',
    'italics',
    'Dit verhaal kwam tot stand dankzij onze leden. Steun de Havenpost en <a href="/word-lid">word lid voor 4 euro per maand</a>.',
  ],
  [
    'sv',
    'Hamnbladet',
    'italics',
    'Hamnbladet finns nu på <a href="https://www.facebook.com/hamn">Facebook</a> – följ oss där!',
  ],
  ['sv', 'Hamnbladet', 'italics', 'Oberoende journalistik kostar. Stötta Hamnbladet med en gåva via Swish.'],
  [
    'da',
    'Havnebladet',
    'italics',
    'Følg Havnebladet på <a href="https://www.facebook.com/h">Facebook</a> og få de seneste nyheder.',
  ],
  ['no', 'Havneavisa', 'last', 'Følg Havneavisa på Google News'],
  [
    'fi',
    'Satamalehti',
    'italics',
    'Lataa Satamalehden sovellus <a href="https://apps.apple.com/x">App Storesta</a> tai Google Playsta.',
  ],
  [
    'fi',
    'Satamalehti',
    'italics',
    'Riippumaton journalismi tarvitsee lukijoitaan. Tilaa Satamalehti <a href="/tilaa">4 euroa kuukaudessa</a>.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'italics',
    'Ten reportaż powstał dzięki wpłatom naszych czytelników. <a href="/wesprzyj">Dołącz do nich</a>.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'italics',
    'Kurier Portowy jest też na WhatsAppie. <a href="https://whatsapp.com/channel/1">Obserwuj nasz kanał</a>!',
  ],
  [
    'pl',
    'Kurier Portowy',
    'among',
    'Bądź na bieżąco! Obserwuj nas w <a href="https://news.google.com/publications/x">Wiadomościach Google</a>.',
  ],
  [
    'cs',
    'Přístavní noviny',
    'italics',
    'Líbí se vám naše práce? Podpořte nezávislou redakci Přístavních novin <a href="/podporit">od 99 Kč měsíčně</a>.',
  ],
  ['cs', 'Přístavní noviny', 'last', 'Přístavní noviny najdete i na Instagramu, sledujte nás!'],
  ['sk', 'Prístav', 'italics', 'Sledujte Prístav aj na Instagrame a nezmeškajte najnovšie správy.'],
  [
    'uk',
    'Портова правда',
    'italics',
    '«Портова правда» існує завдяки читачам. <a href="/support">Підтримайте редакцію</a> від 100 гривень на місяць.',
  ],
  [
    'uk',
    'Портова правда',
    'italics',
    'Читайте «Портову правду» у <a href="https://t.me/portova">Telegram</a> — найважливіші новини першими.',
  ],
  [
    'ru',
    'Портовый вестник',
    'italics',
    '«Портовый вестник» теперь и в <a href="https://t.me/portvestnik">телеграме</a>: подписывайтесь на наш канал.',
  ],
  ['ru', 'Портовый вестник', 'last', 'Подпишитесь на «Портовый вестник» в Дзене и читайте новости первыми.'],
  [
    'bg',
    'Пристанище',
    'italics',
    'Последвайте Пристанище във <a href="https://www.facebook.com/p">Фейсбук</a> и Google News.',
  ],
  [
    'hr',
    'Lučki list',
    'italics',
    'Pratite Lučki list na <a href="https://invite.viber.com/x">Viberu</a> i budite prvi u tijeku.',
  ],
  [
    'sr',
    'Лучки лист',
    'italics',
    'Пратите Лучки лист на <a href="https://www.instagram.com/l">Инстаграму</a> и Вајберу.',
  ],
  [
    'sl',
    'Pristaniški list',
    'italics',
    'Podprite neodvisno novinarstvo: postanite naročnik Pristaniškega lista <a href="/narocnina">za 5 evrov na mesec</a>.',
  ],
  [
    'lv',
    'Ostas Avīze',
    'italics',
    'Seko Ostas Avīzei arī <a href="https://www.facebook.com/oa">Facebook</a> un <a href="https://www.instagram.com/oa">Instagram</a>!',
  ],
  [
    'et',
    'Sadamaleht',
    'italics',
    'Jälgi Sadamalehte <a href="https://www.facebook.com/sl">Facebookis</a> ja laadi alla meie äpp.',
  ],
  [
    'ca',
    'El Moll',
    'italics',
    'El Moll et necessita. Si valores el periodisme independent, <a href="/subscriu-te">fes-te\'n subscriptor</a>.',
  ],
  [
    'hu',
    'Kikötői Hírlap',
    'italics',
    'Tetszett a cikk? Kövesse a Kikötői Hírlapot a <a href="https://www.facebook.com/k">Facebookon</a> is!',
  ],
  [
    'ro',
    'Gazeta Portului',
    'italics',
    'Urmăriți Gazeta Portului și pe <a href="https://news.google.com/publications/1">Google News</a>',
  ],
  [
    'tr',
    'Liman Postası',
    'italics',
    'Liman Postası\'nı <a href="https://news.google.com/publications/1">Google Haberler\'de</a> takip edin, gelişmelerden anında haberdar olun.',
  ],
  ['ar', 'صدى الميناء', 'last', 'تابعوا صدى الميناء على واتساب لتصلكم آخر الأخبار'],
  [
    'ar',
    'صدى الميناء',
    'italics',
    'حمّل تطبيق صدى الميناء من <a href="https://play.google.com/store/apps/x">غوغل بلاي</a> ليصلك كل جديد.',
  ],
  [
    'he',
    'קול הנמל',
    'italics',
    'הצטרפו לערוץ הוואטסאפ של <a href="https://whatsapp.com/channel/1">קול הנמל</a> וקבלו עדכונים ראשונים',
  ],
  [
    'hi',
    'बंदरगाह समाचार',
    'italics',
    'बंदरगाह समाचार के <a href="https://whatsapp.com/channel/1">व्हाट्सएप चैनल</a> से जुड़ें और पाएं ताजा खबरें',
  ],
  [
    'id',
    'Kabar Pelabuhan',
    'italics',
    'Ikuti Kabar Pelabuhan di <a href="https://news.google.com/publications/1">Google News</a> untuk berita terbaru.',
  ],
  [
    'vi',
    'Báo Cảng',
    'italics',
    'Theo dõi Báo Cảng trên <a href="https://zalo.me/1">Zalo</a> để cập nhật tin tức mới nhất.',
  ],
  ['zh', '港口日报', 'last', '更多资讯请关注港口日报微信公众号，或下载港口日报客户端。'],
  [
    'ja',
    '港新聞',
    'last',
    '港新聞のニュースをLINEで毎日お届け。<a href="https://line.me/R/ti/p/@minato">友だち追加はこちら</a>',
  ],
  [
    'ko',
    '항구일보',
    'last',
    '<a href="https://pf.kakao.com/x">카카오톡에서 항구일보 채널 추가하고 속보 받기</a>',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Get the latest from the islands straight to your phone: join the Harbour Courier\'s WhatsApp community <a href="https://chat.whatsapp.com/x">here</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Did you like this story? Follow the Harbour Courier on Google News so you never miss another.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Our members keep the Courier free for everyone. <a href="https://give.kq7.example/donate">Join them</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'The Harbour Courier\'s coverage of the coast is funded by readers. You can support it <a href="/give">here</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'You can get our best stories by email every Sunday. <a href="/newsletters">Choose your newsletters</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'last',
    'Download the Harbour Courier app for free on <a href="https://apps.apple.com/app/1">iOS</a> or <a href="https://play.google.com/store/apps/details?id=c">Android</a> and turn on alerts.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Find us on <a href="https://bsky.app/profile/courier">Bluesky</a> and <a href="https://www.threads.net/@courier">Threads</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Local journalism takes time and money. Please consider <a href="/donate">a tax-deductible donation</a> to help our newsroom keep going.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'The Harbour Courier has a new look. Download our app today and get news alerts for your town.',
  ],
  [
    'de',
    'Küstenblatt',
    'among',
    'Lesen Sie das Küstenblatt auch unterwegs: Laden Sie sich unsere App im <a href="https://apps.apple.com/de/app/1">App Store</a> oder bei <a href="https://play.google.com/store/apps/details?id=k">Google Play</a> herunter.',
  ],
  [
    'de',
    'Küstenblatt',
    'italics',
    'Dieser Text ist frei zugänglich, weil andere ihn bezahlt haben. <a href="/spenden">Unterstützen auch Sie unabhängigen Journalismus</a>.',
  ],
  [
    'de',
    'Küstenblatt',
    'italics',
    'Wir sind jetzt auch auf WhatsApp! Abonnieren Sie unseren Kanal und erhalten Sie die wichtigsten Nachrichten von der Küste.',
  ],
  [
    'de',
    'Küstenblatt',
    'last',
    'Hier können Sie den kostenlosen Hafen-Newsletter des Küstenblatts abonnieren.',
  ],
  [
    'fr',
    'La Marée',
    'italics',
    'Cet article vous a plu ? <a href="/abonnement">Abonnez-vous à La Marée</a> à partir de 1 € par mois.',
  ],
  ['fr', 'La Marée', 'last', "Suivez toute l'actualité du port sur notre page Facebook."],
  ['fr', 'La Marée', 'italics', "Téléchargez gratuitement l'application La Marée pour recevoir nos alertes."],
  [
    'es',
    'El Faro del Sur',
    'italics',
    'Gracias a nuestros socios podemos publicar en abierto. <a href="/hazte-socio">Apóyanos tú también</a>.',
  ],
  [
    'es',
    'El Faro del Sur',
    'among',
    'Recibe cada mañana en tu correo lo más importante: <a href="/boletines">apúntate gratis a nuestro boletín</a>.',
  ],
  ['es', 'El Faro del Sur', 'italics', 'Descarga la app de El Faro del Sur y no te pierdas ninguna noticia.'],
  [
    'it',
    'La Voce del Porto',
    'italics',
    'La Voce del Porto è anche su Telegram: <a href="https://t.me/vdp">iscriviti al canale</a> per ricevere le notizie in tempo reale.',
  ],
  [
    'it',
    'La Voce del Porto',
    'italics',
    'Ti è piaciuto questo articolo? Abbonati a La Voce del Porto: <a href="/abbonamenti">1 euro al mese</a>.',
  ],
  [
    'pt',
    'Jornal do Cais',
    'among',
    'Receba as notícias do Jornal do Cais no seu celular: <a href="https://chat.whatsapp.com/1">entre no grupo do WhatsApp</a>.',
  ],
  [
    'pt',
    'Jornal do Cais',
    'italics',
    'Apoie o jornalismo local: <a href="https://apoia.se/cais">contribua com o Jornal do Cais</a> a partir de R$ 10 por mês.',
  ],
  [
    'nl',
    'Havenpost',
    'italics',
    'Elke ochtend het belangrijkste nieuws in je mailbox? <a href="/nieuwsbrieven">Meld je aan voor onze nieuwsbrief</a>.',
  ],
  ['nl', 'Havenpost', 'last', 'Download gratis de app van Havenpost en krijg een melding bij groot nieuws.'],
  ['sv', 'Hamnbladet', 'last', 'Ladda ner Hamnbladets app och få nyheterna först.'],
  [
    'da',
    'Havnebladet',
    'italics',
    'Uafhængig journalistik koster. <a href="/stoet">Støt Havnebladet med 50 kroner om måneden</a>.',
  ],
  [
    'no',
    'Havneavisa',
    'italics',
    'Denne saken er gratis fordi andre betaler. <a href="/abonnement">Bli abonnent på Havneavisa</a> for 99 kr.',
  ],
  [
    'fi',
    'Satamalehti',
    'italics',
    'Tilaa Satamalehden uutiskirje <a href="/uutiskirjeet">tästä</a> ja saat viikon tärkeimmät jutut sähköpostiisi.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'italics',
    'Podoba Ci się ten tekst? <a href="https://patronite.pl/kp">Wesprzyj Kurier Portowy</a> kwotą 20 zł miesięcznie.',
  ],
  ['pl', 'Kurier Portowy', 'last', 'Pobierz bezpłatną aplikację Kuriera Portowego i bądź pierwszy.'],
  [
    'cs',
    'Přístavní noviny',
    'italics',
    'Odebírejte náš <a href="/newsletter">newsletter Přístavních novin</a>, každý pátek zdarma ve vaší schránce.',
  ],
  [
    'hu',
    'Kikötői Hírlap',
    'italics',
    'A független újságírás drága. <a href="/tamogatas">Támogassa a Kikötői Hírlapot</a> havi 2000 forinttal!',
  ],
  [
    'ro',
    'Gazeta Portului',
    'italics',
    'Jurnalismul independent are nevoie de tine. <a href="/doneaza">Donează pentru Gazeta Portului</a>.',
  ],
  [
    'el',
    'Λιμάνι',
    'italics',
    'Στηρίξτε την ανεξάρτητη δημοσιογραφία: <a href="/syndromi">γίνετε συνδρομητές στο Λιμάνι</a>.',
  ],
  [
    'tr',
    'Liman Postası',
    'italics',
    'Liman Postası okurlarının desteğiyle yayın yapıyor. <a href="/destek">Siz de abone olun, bağımsız gazeteciliğe destek olun</a>.',
  ],
  ['tr', 'Liman Postası', 'last', "Liman Postası'nın WhatsApp kanalına katılın, haberler cebinize gelsin."],
  [
    'ru',
    'Портовый вестник',
    'italics',
    'Нам нужна ваша помощь. <a href="https://boosty.to/pv">Поддержите независимую журналистику</a> — оформите пожертвование «Портовому вестнику».',
  ],
  [
    'uk',
    'Портова правда',
    'italics',
    'Підписуйтесь на нас у <a href="https://www.instagram.com/p">Instagram</a> та <a href="https://www.facebook.com/p">Facebook</a>.',
  ],
  [
    'ar',
    'صدى الميناء',
    'italics',
    'الصحافة المستقلة تحتاج إليكم. <a href="/donate">ادعموا صدى الميناء</a> بتبرع شهري.',
  ],
  ['he', 'קול הנמל', 'italics', 'עיתונות עצמאית עולה כסף. <a href="/donate">תמכו בקול הנמל</a> והיו חברים.'],
  ['hi', 'बंदरगाह समाचार', 'last', 'बंदरगाह समाचार का मोबाइल ऐप डाउनलोड करें और हर खबर सबसे पहले पढ़ें।'],
  [
    'id',
    'Kabar Pelabuhan',
    'last',
    'Dapatkan update berita pilihan Kabar Pelabuhan setiap hari di grup Telegram, klik untuk bergabung.',
  ],
  ['vi', 'Báo Cảng', 'last', 'Mời bạn đọc theo dõi Báo Cảng trên kênh YouTube và Facebook.'],
  ['zh', '港口日報', 'last', '喜歡這篇報導嗎？歡迎加入港口日報LINE好友，即時新聞不漏接。'],
  [
    'zh',
    '港口日報',
    'italics',
    '港口日報是獨立媒體，需要讀者的支持。<a href="/donate">立即捐款</a>，每月200元。',
  ],
  [
    'ja',
    '港新聞',
    'last',
    '港新聞のアプリなら速報がすぐ届きます。<a href="https://apps.apple.com/jp/app/1">ダウンロードはこちら</a>',
  ],
  [
    'ja',
    '港新聞',
    'italics',
    '港新聞の取材は読者の支援で成り立っています。<a href="/membership">サポーター会員の登録はこちら</a>',
  ],
  [
    'ko',
    '항구일보',
    'last',
    '항구일보의 취재는 독자의 후원으로 이루어집니다. <a href="/donate">정기후원하기</a>',
  ],
  ['ko', '항구일보', 'last', '네이버에서 항구일보를 구독하고 뉴스를 받아보세요.'],
  [
    'lt',
    'Uosto žinios',
    'italics',
    'Nepriklausoma žurnalistika kainuoja. <a href="/parama">Paremkite „Uosto žinias“</a> nuo 3 eurų per mėnesį.',
  ],
];

const TELLING: readonly Row[] = [
  [
    'en',
    'Harbour Courier',
    'italics',
    'Our columnist spent a year without an app. You can read the first part <a href="/2025/a-year-without-an-app-1">here</a>.',
  ],
  ['en', 'Harbour Courier', 'among', '<strong>Do you follow us on Instagram?</strong>'],
  [
    'en',
    'Harbour Courier',
    'among',
    '<strong>You can see our readers on Facebook asking why. Do you read them?</strong>',
  ],
  ['de', 'Küstenblatt', 'among', '<b>Folgen Sie uns auf Instagram?</b>'],
  [
    'en',
    'Harbour Courier',
    'italics',
    'In our series we ask you what you give and get. This week: a nurse who became a member of three gyms.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    "As told to our reporter. You can read more letters from members of the crew in Saturday's paper.",
  ],
  [
    'fr',
    'La Marée',
    'italics',
    "Notre journaliste a suivi pendant un an les membres de l'association. Voici son récit.",
  ],
  [
    'fr',
    'La Marée',
    'italics',
    "Chaque semaine, nous donnons la parole à un lecteur. Aujourd'hui, un facteur membre d'un club de plongée.",
  ],
  [
    'es',
    'El Faro del Sur',
    'italics',
    'Publicamos cada semana una carta de nuestros lectores. Hoy, la de un socio del club náutico que apoya la huelga.',
  ],
  [
    'de',
    'Küstenblatt',
    'italics',
    'In unserer Reihe stellen wir jede Woche ein Mitglied eines Vereins vor. Heute: die Taucher.',
  ],
  [
    'it',
    'La Voce del Porto',
    'italics',
    "Pubblichiamo l'intervento di un nostro lettore, socio della cooperativa dei pescatori.",
  ],
  [
    'pt',
    'Jornal do Cais',
    'italics',
    'Publicamos aqui a carta que nos enviou uma leitora, sócia do clube naval.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'italics',
    'Publikujemy list naszej czytelniczki, członkini klubu żeglarskiego, która wspiera strajk.',
  ],
  [
    'ru',
    'Портовый вестник',
    'italics',
    'Мы публикуем письмо нашего читателя, который поддержал забастовку и помогает семьям.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "Follow the Tollbridge Emergency page on Facebook for road closures and the latest updates, or download the council's FloodWatch app from the App Store.",
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'For updates on the search, follow the <a href="https://www.facebook.com/sheriff">Tollbridge Sheriff\'s Office on Facebook</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'The mayor told the Harbour Courier in a WhatsApp message that readers should download the council app.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "Police asked readers of the Harbour Courier to join the search party's WhatsApp group.",
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "You can also sign up for text alerts by sending WATER to 70070, or on the harbour office's website.",
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    "In lieu of flowers, donations may be made to the Lifeboat Society, or to the Courier Children's Fund.",
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'If you would like to support the family, you can donate at <a href="https://www.gofundme.com/f/x">their fundraising page</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Dana Field reports on tides for the Harbour Courier. Follow her on Instagram.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Dana Field covers schools for the Harbour Courier and can be reached at dana@harbourcourier.com.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Disclosure: The Tide Foundation is a financial supporter of the Harbour Courier. Donors have no say in our journalism.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Support for this series was provided by the Tide Foundation, which has no say in our reporting.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "We followed the band on Instagram, joined their Discord and, in the end, subscribed to the singer's newsletter.",
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Membership of the rowing club costs you £20 a year; become a member at the boathouse and support the crew.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'The union says subscribers to the Harbour Courier fell by 2,000 a month after the paywall went up.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Readers give the Harbour Courier $4 a month, and members of the newsroom decide together what independent reporting to fund.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "Open the App Store, download the ferry company's app and tap the third button to get your boarding pass.",
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'This article first appeared in the Isles newsletter of the Harbour Museum.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'The Courier Bus Company is on WhatsApp now: add its number to your contacts and get the timetable.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Donate blood on Friday: the van stands at the harbour, and we need your help, the nurses say.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "To help the flooded families, donate to the Red Cross or contribute to the mayor's relief fund at any bank.",
  ],
  [
    'en',
    'Harbour Courier',
    'last',
    'The podcast is available on Spotify and Apple Podcasts; listen to the second season from Monday.',
  ],
  [
    'de',
    'Küstenblatt',
    'among',
    'Wer helfen möchte, kann auf das Spendenkonto der Stadt spenden oder sich bei der Feuerwehr melden.',
  ],
  ['de', 'Küstenblatt', 'italics', 'Spenden erbittet die Familie an das Hospiz am Hafen, Stichwort Hansen.'],
  [
    'de',
    'Küstenblatt',
    'among',
    'Auf seinem Instagram-Kanal schreibt der Kapitän, das Küstenblatt habe ihn missverstanden.',
  ],
  [
    'fr',
    'La Marée',
    'among',
    'Les pêcheurs appellent aux dons pour la famille : une cagnotte est ouverte à la mairie, et vous pouvez y contribuer.',
  ],
  [
    'fr',
    'La Marée',
    'among',
    "— Abonnez-vous à notre chaîne YouTube, répète l'animateur à chaque fin de vidéo, et recevez un autocollant.",
  ],
  ['fr', 'La Marée', 'among', 'Le maire a écrit à La Marée sur WhatsApp pour demander un droit de réponse.'],
  [
    'es',
    'El Faro del Sur',
    'among',
    'La policía pide a los vecinos que sigan su canal de Telegram y descarguen la aplicación de emergencias.',
  ],
  [
    'es',
    'El Faro del Sur',
    'among',
    'El sindicato ha lanzado una campaña de donaciones: colabora con cinco euros al mes y recibe su revista.',
  ],
  [
    'it',
    'La Voce del Porto',
    'among',
    "Per aiutare le famiglie è attivo un conto della Croce Rossa: si può donare anche con l'app della banca.",
  ],
  [
    'pt',
    'Jornal do Cais',
    'among',
    'A prefeitura pede que os moradores sigam o canal da Defesa Civil no WhatsApp e baixem o aplicativo.',
  ],
  [
    'nl',
    'Havenpost',
    'among',
    'Wie de familie wil steunen, kan doneren via de stichting; volg de actie op Facebook.',
  ],
  [
    'sv',
    'Hamnbladet',
    'among',
    'Följ polisen på Facebook för de senaste nyheterna om avspärrningen, uppmanar kommunen.',
  ],
  [
    'fi',
    'Satamalehti',
    'among',
    'Seuraa poliisia Facebookissa ja lataa kaupungin sovellus, jos asut satama-alueella.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'among',
    'Rodzinę można wesprzeć: wpłać dowolną kwotę na konto fundacji albo dołącz do grupy na Facebooku.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'among',
    '– Dołącz do naszej grupy na Facebooku, a pomożemy ci znaleźć psa – zachęcała mnie sąsiadka.',
  ],
  [
    'uk',
    'Портова правда',
    'among',
    'Волонтери збирають кошти: підтримайте бригаду донатом на картку фонду, посилання є в Telegram.',
  ],
  [
    'ru',
    'Портовый вестник',
    'among',
    'Об этом губернатор написал в своем телеграм-канале и попросил жителей подписаться на канал МЧС.',
  ],
  [
    'ru',
    'Портовый вестник',
    'among',
    'Скачайте приложение порта и следите за расписанием паромов, советует диспетчер.',
  ],
  [
    'tr',
    'Liman Postası',
    'among',
    'Valilik, vatandaşların AFAD uygulamasını indirmesini ve Telegram kanalını takip etmesini istedi.',
  ],
  ['ar', 'صدى الميناء', 'among', 'وقالت الشرطة تابعوا صفحتنا على فيسبوك لمعرفة آخر الأخبار عن الطريق.'],
  ['hi', 'बंदरगाह समाचार', 'among', 'पुलिस ने लोगों से कहा कि वे उसके व्हाट्सएप चैनल से जुड़ें और ऐप डाउनलोड करें।'],
  ['ko', '항구일보', 'among', '경찰은 시민들에게 카카오톡 채널을 추가하고 속보를 받아보라고 안내했다.'],
  [
    'ja',
    '港新聞',
    'among',
    '市は防災アプリをダウンロードし、LINE公式アカウントを登録するよう市民に呼びかけている。',
  ],
  ['zh', '港口日报', 'among', '警方提醒市民关注官方微信公众号，并下载应急应用获取最新消息。'],
  [
    'en',
    'Harbour Courier',
    'italics',
    "The author is a member of the Seafarers' Union. He supports the strike and has donated to its fund.",
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'We asked our readers what they make of the app; you can read their answers below.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    "Editor's note: An earlier version of this story misstated how many members the club has. We regret the error.",
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'This is an edited extract from Salt by Mary Bell, published by Quay Books. To support the Harbour Museum, order your copy at <a href="https://quaybooks.com/salt">quaybooks.com</a>.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'The Harbour Courier asked the council, the union and Facebook for comment. None had replied by the time we published.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'If you need help, the Lifeline is free: text SALT to 85258, or join its Facebook group.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'You can see Gulls, directed by Mary Bell, on YouTube from Friday; follow the tour on Instagram.',
  ],
  [
    'en',
    'Harbour Courier',
    'italics',
    'Tickets cost $12, and members of the Harbour Museum get in free. Subscribe to the season for $90.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "We are a crew of nine, and we need your help, the captain's email to the Harbour Courier began.",
  ],
  ['en', 'Harbour Courier', 'among', 'Join us, the poster said; support your harbour.'],
  [
    'en',
    'Harbour Courier',
    'among',
    'Our neighbours tell us on Facebook when the ferry is late, and you learn to add an hour to your day.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "Get your news from people you trust: the librarian's advice to us was to follow five reporters on Bluesky.",
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Click on the three dots on WhatsApp, choose settings and turn on the lock; your messages are safe now.',
  ],
  [
    'en',
    'Harbour Courier',
    'last',
    '“Follow us on Instagram,” she said, and handed us a card with her name on it.',
  ],
  [
    'en',
    'Harbour Courier',
    'last',
    "Mary Bell is a member of the Harbour Courier's editorial board. Subscribe to her newsletter, Brine.",
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'Add the Harbour Courier to the list of papers that the council no longer reads, and our readers know why.',
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    "Support for the Harbour Courier's campaign to reopen the pier came from 3,000 readers and two members of parliament.",
  ],
  [
    'en',
    'Harbour Courier',
    'among',
    'The Harbour Courier app shows that the ferry company has had 214 complaints a month this year.',
  ],
  [
    'de',
    'Küstenblatt',
    'among',
    'Das Küstenblatt hatte zuerst über die Spenden an die Partei berichtet; unsere Leser meldeten sich zu Hunderten.',
  ],
  [
    'de',
    'Küstenblatt',
    'italics',
    'Hinweis der Redaktion: In einer früheren Fassung hieß es, der Verein habe 300 Mitglieder. Wir haben das korrigiert.',
  ],
  [
    'de',
    'Küstenblatt',
    'italics',
    'Der Autor ist Mitglied des Hafenvereins und schreibt für das Küstenblatt über Schiffe.',
  ],
  [
    'de',
    'Küstenblatt',
    'among',
    'Auf der Facebook-Seite des Vereins können Sie sich anmelden; die Teilnahme kostet 5 Euro, Mitglieder zahlen nichts.',
  ],
  [
    'de',
    'Küstenblatt',
    'among',
    'Laden Sie die Warn-App des Bundes herunter und folgen Sie den Anweisungen der Feuerwehr.',
  ],
  [
    'fr',
    'La Marée',
    'italics',
    'Pour aider la famille de Yann, vous pouvez faire un don sur <a href="https://www.leetchi.com/c/yann">la cagnotte ouverte par ses amis</a>.',
  ],
  [
    'fr',
    'La Marée',
    'among',
    'Le conseil municipal invite les habitants à suivre sa page Facebook et à télécharger son application.',
  ],
  [
    'fr',
    'La Marée',
    'italics',
    "Notre journaliste était l'invitée de l'association, qui a pris en charge ses frais de transport.",
  ],
  [
    'es',
    'El Faro del Sur',
    'italics',
    'Este reportaje ha recibido una ayuda de la Fundación Marea, que no interviene en nuestro trabajo periodístico.',
  ],
  [
    'es',
    'El Faro del Sur',
    'among',
    'Síguenos la corriente, nos dijo el capitán, y nos enseñó la aplicación del puerto.',
  ],
  [
    'es',
    'El Faro del Sur',
    'among',
    'Hemos hablado con los socios del club: todos pagan cuatro euros al mes y reciben una revista.',
  ],
  [
    'it',
    'La Voce del Porto',
    'among',
    "Abbiamo scaricato l'applicazione del Comune: ci sono gli orari, le notizie e un canale per le segnalazioni.",
  ],
  [
    'pt',
    'Jornal do Cais',
    'among',
    'O clube diz que o sócio que contribui com R$ 30 por mês ajuda a manter a nossa frota.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'among',
    'Nasz czytelnik pisze, że aplikacja portu nie działa, a na Facebooku nikt mu nie odpowiada.',
  ],
  [
    'pl',
    'Kurier Portowy',
    'italics',
    'Rodzinie pogorzelców możesz pomóc: wpłać datek na <a href="https://zrzutka.pl/x">zrzutkę</a> założoną przez sąsiadów.',
  ],
  [
    'ru',
    'Портовый вестник',
    'among',
    'Как сообщили «Портовому вестнику» в пароходстве, приложение заработает в мае, а канал в телеграме уже открыт.',
  ],
  [
    'uk',
    'Портова правда',
    'italics',
    'Допомогти пораненому Івану можна, перерахувавши донат на картку його дружини.',
  ],
  [
    'tr',
    'Liman Postası',
    'among',
    "Liman Postası'na konuşan kaptan, uygulamayı indirenlerin yüzde kırkının üye olduğunu anlattı.",
  ],
  [
    'ko',
    '항구일보',
    'among',
    '항구일보가 입수한 자료를 보면 회원 2천 명이 매달 후원금을 낸 것으로 나타났다.',
  ],
  ['ja', '港新聞', 'among', '港新聞の取材に対し、市は「アプリの登録者は2千人」と答えた。'],
  ['zh', '港口日报', 'among', '港口日报记者从轮渡公司获悉，该公司的微信公众号已有两万人关注。'],
];

describe('a sentence in the voice of the newsroom', () => {
  it.each(ASKING)('%s %s %s: %s', (...row) => {
    expect(hiddenWith(row)).toBe(plain(row[3]));
  });
});

describe('a sentence of the story with the same words', () => {
  it.each(TELLING)('%s %s %s: %s', (...row) => {
    expect(hiddenWith(row)).toBe('');
  });
});

describe('the name of a newsroom', () => {
  const called = (name: string, host = 'kq7.example') => siteOf(`https://${host}/story`, '', name);
  it.each([
    ['Seuraa Satamalehteä kanavallamme', 'Satamalehti'],
    ['Pobierz aplikację Kuriera Portowego', 'Kurier Portowy'],
    ['Подпишитесь на «Портовый вестник»', 'Портовый вестник'],
    ['The Harbour Courier’s app', 'The Harbour Courier'],
    ['港新聞のアプリ', '港新聞'],
    ['Stay with TIDE', 'Tide'],
  ])('is in “%s”', (text, name) => {
    expect(namesUs(text, called(name))).toBe('whole');
  });
  it.each([
    ['Follow Harbour Police on the radio', 'Harbour', () => false],
    ['the tide was high', 'Tide', () => true],
    ['all the news of the day', 'News', () => true],
  ])('is not in “%s”', (text, name, isThing) => {
    expect(namesUs(text, called(name), isThing)).not.toBe('whole');
  });
  it('may be what its address says', () => {
    expect(namesUs('Stay with kq7.example', called(''))).toBe('whole');
  });
});

describe('the words of a voice', () => {
  it.each(Object.entries(VOICES))('of %s are written as they are compared', (_, voice) => {
    for (const words of Object.values(voice)) {
      expect(words).toBe(words.trim());
      for (const word of words.split(' ')) {
        expect(word).toBe(word.toLowerCase().normalize('NFC'));
        expect(word).toMatch(/^~?[\p{L}\p{N}\p{M}'’"·-]+([._]{1,2}[\p{L}\p{N}\p{M}'’-]+)*~?$/u);
      }
    }
  });
  it('bid where a clause begins, and tell within it', () => {
    const english = voicesOf(['en']);
    expect(english.hear('Please follow our channel').bids).toBe(true);
    expect(english.hear('The crew will follow our channel').bids).toBe(false);
  });
});
