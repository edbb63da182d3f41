/**
 * What newsrooms say in brackets of a story, in every language at once: whoever reads "[REPORTAGE]" behind a headline
 * needs no table to know what it is. Words that a story puts in brackets as well ("[live]" behind a song) are left out,
 * and so is what stands under pictures ("(photo)").
 */
const WORDS =
  'insight|analysis|explainer|explained|opinion|comment|report|profile|interview|exclusive|reveal|revealed|watch|update|latest|spotlight|' +
  'analyse|bericht|meinung|kommentar|hintergrund|porträt|enthüllt|exklusiv|einblick|bilderstrecke|video|videos|' +
  'décryptage|reportage|portrait|entretien|avis|exclusif|récit|enquête|vidéo|vidéos|révélations|tribune|' +
  'análisis|perspectiva|informe|opinión|entrevista|perfil|exclusiva|exclusivo|reportaje|comentario|vídeo|vídeos|revelado|crónica|' +
  'analisi|approfondimento|opinione|intervista|ritratto|esclusiva|esclusivo|commento|rivelato|retroscena|' +
  'análise|perspetiva|relatório|opinião|reportagem|comentário|' +
  'inzicht|verslag|profiel|onthuld|opinie|achtergrond|commentaar|exclusief|' +
  'analiza|komentarz|opinia|wywiad|sylwetka|raport|relacja|ujawniamy|wideo|' +
  'analys|insikt|rapport|porträtt|avslöjar|intervju|åsikt|kommentti|analyysi|haastattelu|' +
  'analiz|yorum|röportaj|görüş|portre|özel|rapor|vi̇deo|' +
  'анализ|аналитика|репортаж|мнение|интервью|портрет|расследование|эксклюзив|обзор|комментарий|видео|инсайт|' +
  'аналіз|аналітика|думка|інтервʼю|інтервʼю|розслідування|ексклюзив|огляд|коментар|відео|' +
  '動画|解説|分析|独自|インタビュー|図解|社説|オピニオン|視頻|视频|影片|独家|獨家|专访|專訪|评论|評論|观点|觀點|组图|組圖|' +
  '영상|동영상|단독|인터뷰|해설|칼럼|사설|오피니언|분석|' +
  'فيديو|بالفيديو|تحليل|تقرير|مقابلة|حوار|رأي|حصري|تعليق|بروفايل';
const KNOWN: ReadonlySet<string> = new Set(WORDS.split('|'));

/** @param tag what stands in the brackets, without them */
export function isNewsroomTag(tag: string): boolean {
  return KNOWN.has(tag.trim().toLowerCase());
}
