/**
 * What a box says about consent: hears its lines and the labels of its controls, inside shadow roots and readable
 * frames too. Bounded: a box that says more than a banner does is not read to the end.
 */

import { PARTS } from './parts.ts';
import { roleOf } from './relatives.ts';

/** The part of `wording.ts` that is needed here; the caller folds: `{ hear: (text) => words.hear(fold(text)) }`. */
export interface Ear {
  /** Whether something was half heard, as the words of its language are still to come. */
  readonly missed?: boolean;
  hear(text: string): readonly { readonly rule: string; readonly kind: string; readonly words: string }[];
}

/** `chrome.dom.openOrClosedShadowRoot` or `element.openOrClosedShadowRoot`, where there is one. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

export interface Speech {
  /** Consent wording by kind, each phrase once. */
  readonly topics: ReadonlySet<string>;
  readonly pitches: ReadonlySet<string>;
  readonly buttons: ReadonlySet<string>;
  /** One of them speaks of cookies itself. */
  readonly cookieButton: boolean;
  /** Something of it is said in running text; a menu's and a footer's labels name the same things. */
  readonly told: boolean;
  /** It speaks of cookies, in whatever language. */
  readonly cookies: boolean;
  /** Characters of text, all of it; counting stops at `LONGEST`. */
  readonly chars: number;
  readonly controls: number;
  /** There is a cross or a "Close" to press. */
  readonly closes: boolean;
  readonly passwords: number;
  /** Fields to write an address, a name or a search into. */
  readonly fields: number;
  /** Other rules' wording that speaks of signing in, subscribing, joining. */
  readonly others: number;
  /** The box asks how old its reader is. */
  readonly age: boolean;
  readonly first: string;
}

/** A settings dialog lists its vendors by the hundred; what gives it away stands at its beginning. */
const LONGEST = 12_000;
const MOST_ELEMENTS = 1500;
const CONTROLS = new Set('button a summary label'.split(' '));
const SILENT = new Set('script style noscript template svg head object canvas select textarea'.split(' '));
/** Characters: "Close the notice about the use of cookies". */
const LONGEST_CLOSE = 60;
/** The word itself. A layer over a page that says it is about consent, whatever else is on its buttons. */
export const COOKIES =
  /cookie|куки|кукис|бисквит|колачић|kolačić|piškotk|süti|çerez|ciastecz|evästee|informasjonskaps|vafrakök|kakor|küpsis|slapuk|sīkdat|עוגיות|ملفات تعريف الارتباط|कुकी|คุกกี้|galetes|クッキー|쿠키|曲奇/;
/**
 * Whether a label closes what it stands on, in the words of most languages. In lower case; in a function: browsers make
 * the whole class of letters ready where such a pattern stands.
 */
const closes = (label: string): boolean =>
  /^(?:[×✕✖✗⨯╳❌x]|(?:close|dismiss|schließen|fermer|cerrar|chiudi|fechar|sluit(?:en)?|zamknij|stäng|luk|lukk|sulje|zavřít|zatvoriť|bezárás|închide|kapat|закрыть|закрити|затвори|zatvori|κλείσιμο|閉じる|关闭|關閉|닫기|إغلاق|סגור|đóng|tutup)(?![\p{L}]).{0,40})$/u.test(
    label,
  );
/** What is sold by the box is eaten. */
const PRICE = /\d[.,]\d\d(?!\d)|[$€£¥₽]/;
/** "Are you 18 or over?", in the words that stand beside the number in most languages. */
const AGE =
  /(?:\b(?:16|18|19|20|21)\b.{0,24}(?:\byears?\b|years? old|\bor over\b|\bor older\b|jahre|\bans\b|años|\banni\b|\banos\b|jaar|\blat\b|år\b|лет|років|歳|岁|歲|세)|(?:years? old|over|âge|alter|edad|età|leeftijd|wiek|возраст|年齢|年龄).{0,24}\b(?:16|18|19|20|21)\b)/;

/** Whether somebody asks how old the reader is. Text in lower case. */
export function asksAge(text: string): boolean {
  return /\d/.test(text) && AGE.test(text);
}

/** What was heard before of an element inside the box: it is not walked again. */
interface Inner {
  readonly element: Element;
  readonly speech: Speech;
}

/**
 * @param inner heard before, on the way up from it; taken over where it is a block of its own
 */
export function speechOf(box: Element, ear: Ear, shadowRootOf: ShadowRootOf, inner?: Inner): Speech {
  const topics = new Set<string>();
  const pitches = new Set<string>();
  const buttons = new Set<string>();
  const speech = {
    cookieButton: false,
    told: false,
    cookies: false,
    chars: 0,
    controls: 0,
    closes: false,
    passwords: 0,
    fields: 0,
    others: 0,
    age: false,
    first: '',
  };
  let elements = 0;
  let line = '';

  const flush = (control: boolean) => {
    const text = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (!text) return;
    speech.chars += text.length;
    if (text.length < LONGEST_CLOSE && closes(text.toLowerCase())) {
      // What is no button by its markup may be one by its script.
      if (!control) speech.controls += 1;
      speech.closes = true;
    }
    if (!speech.first && text.length > 20) speech.first = text.slice(0, 300);
    if (COOKIES.test(text.toLowerCase()) && !PRICE.test(text)) {
      speech.cookies = true;
      speech.told ||= !control;
    }
    speech.age ||= asksAge(text.toLowerCase());
    for (const said of ear.hear(text)) {
      if (said.rule !== 'consent') {
        // "Continue" and "Learn more" are on buttons of every kind.
        const asks = said.kind === 'pitch' || said.kind === 'smallPrint' || said.kind === 'leadIn';
        if (asks && (said.rule === 'support' || said.rule === 'newsletter')) speech.others += 1;
      } else if (said.kind === 'button') {
        if (!control) continue;
        buttons.add(said.words);
        speech.cookieButton ||= COOKIES.test(said.words);
      } else {
        (said.kind === 'topic' ? topics : pitches).add(said.words);
        if (!control) speech.told = true;
      }
    }
  };

  const walk = (node: Node, control: boolean) => {
    for (let at = node.firstChild; at; at = at.nextSibling) {
      if (speech.chars > LONGEST || elements > MOST_ELEMENTS) return;
      if (at.nodeType === 3) line += (at as Text).data;
      else if (at.nodeType === 1) enter(at as Element, control);
    }
  };

  const enter = (element: Element, control: boolean) => {
    elements += 1;
    const tag = element.localName;
    if (SILENT.has(tag)) return;
    if (tag === 'input') return input(element);
    const acts = control || CONTROLS.has(tag) || roleOf(element) === 'button';
    const breaks = acts !== control || CONTROLS.has(tag) || breaksLine(tag);
    if (breaks) flush(control);
    if (inner?.element === element && breaks && !control) return take(inner.speech);
    if (acts && !control) {
      speech.controls += 1;
      const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
      if (label && label.length < 60 && !element.textContent?.trim()) line = label;
      else if (label && closes(label.toLowerCase())) speech.closes = true;
    }
    // Asking every element is dear; one with a root of its own is named so, or holds nothing else.
    const shadow = element.childElementCount > 0 && !tag.includes('-') ? null : shadowRootOf(element);
    if (shadow) walk(shadow, acts);
    walk(element, acts);
    if (tag === 'iframe') {
      const inside = frameBody(element as HTMLIFrameElement);
      if (inside) walk(inside, false);
    }
    if (breaks) flush(acts);
  };

  const take = (heard: Speech) => {
    for (const words of heard.topics) topics.add(words);
    for (const words of heard.pitches) pitches.add(words);
    for (const words of heard.buttons) buttons.add(words);
    speech.cookieButton ||= heard.cookieButton;
    speech.told ||= heard.told;
    speech.cookies ||= heard.cookies;
    speech.chars += heard.chars;
    speech.controls += heard.controls;
    speech.closes ||= heard.closes;
    speech.passwords += heard.passwords;
    speech.fields += heard.fields;
    speech.others += heard.others;
    speech.age ||= heard.age;
    speech.first ||= heard.first;
  };

  const input = (field: Element) => {
    const type = field.getAttribute('type')?.toLowerCase() ?? 'text';
    if (type === 'password') speech.passwords += 1;
    else if (type === 'button' || type === 'submit') {
      flush(false);
      speech.controls += 1;
      line = field.getAttribute('value') ?? '';
      flush(true);
    } else if (!/^(hidden|checkbox|radio|range|image|reset)$/.test(type)) speech.fields += 1;
  };

  enter(box, false);
  flush(false);
  return { topics, pitches, buttons, ...speech };
}

/** Whether what stands in it is read apart from what stands around it. */
function breaksLine(tag: string): boolean {
  const part = PARTS.get(tag);
  return part === 'block' || part === 'break' || tag.includes('-');
}

/** The body of a frame whose document may be read: same origin, or written by the page (`srcdoc`). */
export function frameBody(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}
