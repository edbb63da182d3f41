/**
 * What newsrooms ask of their readers, in the words they use: sentences of our own, each of which a table once did not
 * know. `told-not-asked` holds the other side.
 */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/plain-text.ts';
import { listenFor } from '../../src/engine/wording.ts';
import { ALL_SPOKEN } from '../../src/languages/spoken.ts';
import type { RuleId } from '../../src/rules/catalogue.ts';

const ASKED: Readonly<Partial<Record<RuleId, readonly (readonly [string, string])[]>>> = {
  follow: [
    ['en', 'Leave your questions and opinions below! Thank you for sharing.'],
    ['en', 'We want to hear your suggestions and comments.'],
    ['en', 'Join our chess forums to keep talking about the latest games.'],
    ['de', 'Hinterlassen Sie einen Kommentar.'],
    ['es', 'Cuéntanos qué te parece en los comentarios.'],
    ['pt', 'Deixe suas dúvidas e sugestões abaixo!'],
    ['nl', 'Laat hieronder een reactie achter.'],
    ['sv', 'Berätta vad du tycker i kommentarerna!'],
    ['no', 'Fortell oss hva du mener i kommentarfeltet!'],
    ['da', 'Skriv din mening i kommentarfeltet!'],
    ['is', 'Segðu okkur þína skoðun í athugasemdum!'],
    ['pl', 'Napisz w komentarzu, co o tym sądzisz!'],
    ['hu', 'Írd meg kommentben, mit gondolsz!'],
    ['ro', 'Lasă-ne un comentariu mai jos!'],
    ['tr', 'Düşüncelerinizi yorumlarda bizimle paylaşın!'],
    ['ja', 'ご意見はコメント欄でお聞かせください'],
    ['en', 'Get breaking news on our app'],
    ['fr', "Suivez l'actualité en temps réel avec l'application Le Havre"],
    ['no', 'Last ned appen vår gratis'],
    ['bg', 'Изтеглете нашето безплатно приложение'],
    ['el', 'Κατεβάστε τη δωρεάν εφαρμογή μας'],
    ['hr', 'Preuzmite našu besplatnu aplikaciju'],
    ['uk', 'Завантажуйте наш безкоштовний застосунок'],
    ['ko', '무료 앱 다운로드'],
    ['zh', '下载我们的免费APP'],
    ['zh', '下載我們的免費APP'],
    ['ro', 'Urmăriți canalul nostru de WhatsApp'],
    ['af', 'Volg ons WhatsApp-kanaal'],
    ['en', 'Do you know more? Write to our newsroom at tips@harbourpost.example'],
    ['de', 'Haben Sie Informationen zu diesem Thema? Schreiben Sie uns!'],
    ['es', '¿Tienes una historia que contarnos? Escríbenos'],
    ['pt', 'Tem uma sugestão de reportagem? Fale com a redação'],
    ['ro', 'Ai un pont? Scrie redacției'],
    ['ru', 'Есть новость? Присылайте в редакцию'],
    ['uk', 'Маєте новину? Надсилайте нам'],
    ['tr', 'Haber ihbar hattı: bize yazın'],
  ],
  support: [
    ['en', '2 weeks free'],
    ['en', 'If you enjoyed this article, please consider joining us.'],
    ['en', 'Get a subscription to our sister magazine'],
    ['en', 'Save 84% off the newsstand price!'],
    ['en', 'Do you rely on our reporting? Click here to support it.'],
    ['en', 'Support independent fact-checking'],
    ['en', 'Access through your institution'],
    ['en', 'You do not have an active subscription.'],
    ['de', '2 Wochen kostenlos testen'],
    ['de', 'Jetzt 4 Wochen gratis lesen'],
    ['fr', '1 mois offert'],
    ['fr', 'Si vous avez aimé cet article, soutenez-nous'],
    ['es', 'Primer mes gratis'],
    ['es', 'Si te ha gustado este artículo, apóyanos'],
    ['pt', 'Primeiro mês grátis'],
    ['pt', 'Gostou desta reportagem? Apoie o nosso trabalho'],
    ['it', 'Primo mese gratis'],
    ['it', 'Se ti è piaciuto questo articolo, sostienici'],
    ['nl', 'Eerste maand gratis'],
    ['nl', 'Vond je dit artikel interessant? Steun ons'],
    ['nl', 'Probeer nu 4 weken voor 1 euro'],
    ['sv', 'Första månaden gratis'],
    ['no', 'Første måned gratis'],
    ['da', 'Første måned gratis'],
    ['fi', 'Ensimmäinen kuukausi maksutta'],
    ['fi', 'Tilaa nyt 1 € kuukaudessa'],
    ['is', 'Fyrsti mánuðurinn frír'],
    ['pl', 'Pierwszy miesiąc gratis'],
    ['cs', 'První měsíc zdarma'],
    ['sk', 'Prvý mesiac zadarmo'],
    ['hu', 'Első hónap ingyen'],
    ['ro', 'Prima lună gratuit'],
    ['bg', 'Първият месец е безплатен'],
    ['uk', 'Перший місяць безкоштовно'],
    ['ar', 'الشهر الأول مجانا'],
    ['hi', 'पहला महीना मुफ्त'],
    ['id', 'Bulan pertama gratis'],
    ['vi', 'Tháng đầu tiên miễn phí'],
    ['ko', '첫 달 무료'],
    ['zh', '首月免费'],
    ['zh', '首月免費'],
    ['af', 'Eerste maand gratis'],
  ],
  adlabel: [
    ['en', 'Story continues below gallery'],
    ['en', 'Paid for and presented by Norrby Bank'],
    ['fr', 'Publirédactionnel'],
    ['pl', 'Promowane treści'],
    ['ar', 'محتوى مدعوم'],
  ],
  newsletter: [
    ['en', 'Get newsletters and alerts'],
    ['en', "Our free newsletter brings you the week's best stories"],
    ['en', 'Receive our free ebook by email'],
    ['fr', "Inscrivez-vous à notre lettre d'information"],
    ['hu', 'A legfontosabb hírek minden reggel az e-mail-fiókodban'],
    ['bg', 'Най-важните новини всяка сутрин на имейла ви'],
    ['uk', 'Отримуйте головні новини на електронну пошту'],
    ['tr', 'Günün önemli haberleri e-posta kutunuza gelsin'],
    ['zu', 'Bhalisela incwadi yethu yezindaba'],
  ],
  crosspromo: [
    ['en', 'Catch up on the strike with our weekly podcast'],
    ['de', "Mehr Artikel aus dieser Rubrik gibt's hier: Leben"],
    ['fr', 'Retrouvez tous nos articles sur la grève'],
    ['es', 'Más noticias de esta sección'],
    ['pt', 'Mais notícias desta seção'],
    ['it', 'Altri articoli della stessa sezione'],
    ['nl', 'Meer artikelen uit deze rubriek'],
    ['sv', 'Fler artiklar om ämnet'],
    ['no', 'Flere saker om temaet'],
    ['da', 'Flere artikler om emnet'],
  ],
};

const SPOKEN = ALL_SPOKEN();

describe.each(Object.entries(ASKED))('%s', (rule, sentences) => {
  it.each(sentences)('is asked in %s: %s', (code, sentence) => {
    const words = listenFor(SPOKEN.filter((language) => language.code === code));
    const said = words.hear(fold(sentence)).filter(({ kind }) => kind !== 'topic' && kind !== 'button');
    expect(said.map((one) => one.rule)).toContain(rule);
  });
});
