/**
 * Which labels say "accept". A rule for declining presses buttons by their place in a page it was written for; should
 * the page have changed, this is what keeps us from accepting on the reader's behalf.
 */

/** Beginnings of words that accept, in the languages consent managers come in; scripts without spaces: anywhere. */
const ACCEPTING = [
  // Germanic
  'accept agree allow consent okay understood akzeptier zustimm zulassen erlaub einverstanden annehmen verstanden toesta',
  'akkoord begrepen acceptera godkänn tillåt samtyck tillad godkend godta aksepter tillat',
  // Romance
  'autoris compris acept permit aceit concord entend accett acconsent accord acord accepta',
  // Slavic
  'akceptuj zgadzam zezw rozumiem zgod přijm souhlas povol rozumím prijm prija súhlas prihvat slažem dopusti',
  'прием съглас разреш приня принима соглас понятн прийня прийма погодж дозвол згод',
  // Others
  'hyväksy salli elfogad engedély egyetért rendben αποδ συμφων kabul onayl قبول أوافق موافق אישור מאשר מסכים स्वीकार',
]
  .join(' ')
  .split(' ');
const ACCEPTING_ANYWHERE = ['同意', '許可', '了承', '承認', '接受', '允许', '동의', '허용', '수락'];
const ACCEPTING_WHOLE =
  /^(ok|got it|i understand|sounds good|that's fine|yes|ja|oui|sí|si|sim|tak|да|так|evet|はい)$/;

/** Beginnings of words that make of it a choice or a refusal: "accept only what is necessary", "do not accept". */
const CHOOSING = [
  'necessar essential select required choice choos functional nothing without reject refus declin deny minim',
  'notwendig essen auswahl ausgewähl erforderlich ohne ablehn keine nécessair sélection uniquement seulement choix rien',
  'necesari esencial selecc rechaz essenzial selezion rifiut necessári somente apenas rejeit noodzakelij alleen selectie',
  'zonder weiger geen endast nödvändig utan avvisa nødvendig uden valgt afvis välttäm hylkää tylko niezbędn koniecz',
  'wybran odrzu pouze nezbytn nutn vybran odmít zamiet odmiet nevyhnut szükség elutasít necesar refuz respinge nužn odbij',
  'необходим отхвърл только отклон лишь лише необхідн відхил απαραίτ απόρριψ zorunlu gerekli reddet الضرورية رفض הכרחי',
]
  .join(' ')
  .split(' ');
const CHOOSING_WHOLE = new Set(
  'no not only none non nicht nur sans pas ne sin solo sólo senza não sem só niet inte bara val ikke kun bare vain nie bez jen ne csak nem doar nu samo не без μόνο δεν لا רק'.split(
    ' ',
  ),
);
const CHOOSING_ANYWHERE = [
  '不',
  '仅',
  '必要',
  '拒',
  '选',
  'しない',
  '選択',
  'のみ',
  '않',
  '거부',
  '필수',
  '선택',
];

const LONGEST = 80;

/** @param label what a button says; longer texts are no labels */
export function saysAccept(label: string): boolean {
  const text = label.normalize('NFC').toLowerCase().replace(/’/g, "'").trim();
  if (text.length === 0 || text.length > LONGEST) return false;
  const words = text.split(/[^\p{L}\p{M}']+|(?<=^|[^\p{L}])[jl]'/u).filter(Boolean);
  const begins = (starts: readonly string[]) =>
    words.some((word) => starts.some((start) => word.startsWith(start)));
  const accepts =
    ACCEPTING_WHOLE.test(words.join(' ')) ||
    begins(ACCEPTING) ||
    ACCEPTING_ANYWHERE.some((part) => text.includes(part));
  if (!accepts) return false;
  return !(
    words.some((word) => CHOOSING_WHOLE.has(word) || /n't$/.test(word)) ||
    begins(CHOOSING) ||
    CHOOSING_ANYWHERE.some((part) => text.includes(part))
  );
}

/** Whether pressing this element may be an acceptance. A box that is ticked or a switch is no answer yet. */
export function isAcceptance(element: Element): boolean {
  if (element.matches('input[type=checkbox], input[type=radio], [role=switch], [role=checkbox], label'))
    return false;
  const value = element instanceof HTMLInputElement ? element.value : '';
  const label = (element.textContent ?? '').trim() || value || (element.getAttribute('aria-label') ?? '');
  return saysAccept(label.replace(/\s+/g, ' '));
}
