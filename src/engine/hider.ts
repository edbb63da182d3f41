/**
 * Hides and gives back. Elements get one attribute, whose name is drawn anew for every load so that a page cannot
 * guess it; adopted style sheets do the hiding, so that a rule's toggle is one change of one of them and the page's own
 * markup gains nothing else. Bare text that shares its element with what stays is emptied in place and
 * remembered: wrapping it would break the frameworks that own it.
 */
import { MARKS, type Mark } from '../rules/catalogue.ts';
import type { Cover } from './cover.ts';
import { createSheet } from './sheet.ts';

/** What is hidden under one id. */
interface Hidden {
  readonly mark: Mark;
  readonly elements: readonly Element[];
  readonly texts: Map<Text, string>;
  kept: boolean;
}

type Slot = 'platforms' | 'unlock';

export interface Hider {
  /** Hides a cover; returns its id. */
  hide(mark: Mark, what: Cover): number;
  /** Gives one thing back for good (`keep`), or hides it again. */
  keep(id: number, keep: boolean): void;
  /** Forgets one thing and puts the document back where it was. */
  restore(id: number): void;
  /** The marks whose things are hidden at all; empty: everything is shown. */
  enable(marks: ReadonlySet<Mark>): void;
  /** Shows what is hidden, outlined. */
  reveal(on: boolean): void;
  /**
   * Consent things stay laid out, but neither seen nor touched, while they are being declined: what is not laid out
   * is not there for a script that looks for the banner's buttons.
   */
  curtain(on: boolean): void;
  /** More style for the sheet: known platforms hidden, a scroll lock released. Null takes it out. */
  style(slot: Slot, css: string | null): void;
  /** Whether the element is one of the things, hidden or kept. */
  marked(element: Element): boolean;
  /** Puts our sheet back where the page has set its own sheets without it. */
  hold(): void;
  /** Has something read the document as it is without us: emptied texts are back for it. */
  whole<Seen>(read: () => Seen): Seen;
  /** Has something look how the document lies without us: behind its curtain a banner lies otherwise. */
  bare<Seen>(look: () => Seen): Seen;
  /** Takes our mark off copies the page made of hidden things: they are judged for themselves. */
  disown(node: Node): void;
  elementsOf(id: number): readonly Element[];
  /** The same with the bare texts. */
  nodesOf(id: number): readonly Node[];
  /** Whether nothing of the thing is in the document any more. */
  isGone(id: number): boolean;
  /** Whether the thing is in the document and stays hidden under today's switches. */
  isHidden(id: number): boolean;
  /** Puts the document back byte for byte and takes the sheet out. */
  clear(): void;
}

/** How often a text that a page's script puts back is emptied again: nobody wins an endless quarrel. */
const MOST_RETURNS = 5;
const OUTLINED = 'outline:2px dashed #d9480f!important;outline-offset:2px!important;';
const PAINTED = 'background-color:#fff4e6!important;color:#1a1a1a!important';
const GONE = 'display:none!important';
/** Out of the flow like what is not displayed, clipped to nothing, which takes its children's clicks too. */
const BEHIND_CURTAIN =
  'position:fixed!important;opacity:0!important;clip-path:inset(50%)!important;pointer-events:none!important';

export function createHider(document: Document): Hider {
  const token = `jts-${Math.random().toString(36).slice(2, 10)}`;
  const hidden = new Map<number, Hidden>();
  /** The elements of all things; the mark itself is copied with an element and tells nothing. */
  const ours = new WeakSet<Element>();
  const extra = new Map<Slot, string>();
  // Two: the platforms' rules are many, and would be parsed again for every change of the others.
  const sheet = createSheet(document);
  const platforms = createSheet(document);
  let enabled: ReadonlySet<Mark> = new Set(MARKS);
  let revealed = false;
  let curtained = false;
  let nextId = 1;
  /** Something was hidden: until then no page gets a sheet that says nothing to it. */
  let dressed = false;

  const behindCurtain = (css: string) =>
    curtained ? css.replaceAll(`{${GONE}}`, `{${BEHIND_CURTAIN}}`) : css;
  const markRules = (): string[] => {
    const rules: string[] = [];
    for (const mark of enabled) {
      const things = `[${token}="${mark}"]`;
      // The ids nobody has lift it above what a page says with `!important` by ids of its own.
      const surely = `${things}:not(#_#_#_)`;
      if (!revealed) {
        const style = curtained && mark === 'consent' ? BEHIND_CURTAIN : GONE;
        // A banner's shadow root may say of its host that it is displayed, which nothing outside can overrule.
        rules.push(`${surely}{${style}${mark === 'consent' && !curtained ? `;${BEHIND_CURTAIN}` : ''}}`);
      } else if (mark !== 'consent') rules.push(`${things}{${OUTLINED}${PAINTED}}`);
      // A banner looks as it did; an empty backdrop would only lie over the rest, and paint would fill the window.
      else rules.push(`${things}{${OUTLINED}}`, `${surely}:empty{${GONE}}`);
    }
    return rules;
  };
  const draw = () => {
    // The page stays free to be scrolled while its banner is shown.
    if (dressed) sheet.set([...markRules(), behindCurtain(extra.get('unlock') ?? '')].join('\n'));
    platforms.set(revealed ? '' : behindCurtain(extra.get('platforms') ?? ''));
  };
  const shows = (thing: Hidden) => thing.kept || revealed || !enabled.has(thing.mark);
  const setTexts = (thing: Hidden) => {
    for (const [text, original] of thing.texts) {
      if (shows(thing)) {
        if (text.data === '') text.data = original;
      } else if (text.data === original) text.data = '';
    }
  };
  // A framework that takes over a page writes its texts again, into the nodes that are there.
  const returns = new WeakMap<Text, number>();
  const onTexts = new MutationObserver((records) => {
    const back = new Set(records.map(({ target }) => target as Text).filter((text) => text.data !== ''));
    for (const thing of hidden.values()) {
      if (shows(thing)) continue;
      for (const [text, original] of thing.texts) {
        const times = returns.get(text) ?? 0;
        if (!back.has(text) || text.data !== original || times >= MOST_RETURNS) continue;
        returns.set(text, times + 1);
        text.data = '';
      }
    }
  });
  const dress = (thing: Hidden) => {
    for (const element of thing.elements) {
      if (thing.kept) element.removeAttribute(token);
      else if (element.getAttribute(token) !== thing.mark) element.setAttribute(token, thing.mark);
    }
  };

  /** The popup may hold an id while the page is judged anew: what is hidden again has the id it had. */
  const ids = new WeakMap<Node, number>();
  const idFor = ({ elements, texts }: Cover): number => {
    const first = elements[0] ?? texts[0];
    const known = first && ids.get(first);
    const id = known === undefined || hidden.has(known) ? nextId++ : known;
    if (first) ids.set(first, id);
    return id;
  };

  return {
    hide(mark, what) {
      if (!dressed) {
        dressed = true;
        draw();
      }
      const id = idFor(what);
      const thing: Hidden = {
        mark,
        elements: what.elements,
        texts: new Map(what.texts.map((text) => [text, text.data])),
        kept: false,
      };
      hidden.set(id, thing);
      for (const element of what.elements) ours.add(element);
      dress(thing);
      setTexts(thing);
      for (const text of what.texts) onTexts.observe(text, { characterData: true });
      return id;
    },
    keep(id, keep) {
      const thing = hidden.get(id);
      if (!thing) return;
      thing.kept = keep;
      dress(thing);
      setTexts(thing);
    },
    restore(id) {
      const thing = hidden.get(id);
      if (!thing) return;
      thing.kept = true;
      dress(thing);
      setTexts(thing);
      for (const element of thing.elements) ours.delete(element);
      hidden.delete(id);
    },
    enable(marks) {
      enabled = marks;
      draw();
      for (const thing of hidden.values()) setTexts(thing);
    },
    reveal(on) {
      if (revealed === on) return;
      revealed = on;
      draw();
      for (const thing of hidden.values()) setTexts(thing);
    },
    curtain(on) {
      curtained = on;
      draw();
    },
    style(slot, text) {
      if ((extra.get(slot) ?? null) === text) return;
      if (text === null) extra.delete(slot);
      else extra.set(slot, text);
      draw();
    },
    marked: (element) => ours.has(element),
    hold() {
      sheet.hold();
      platforms.hold();
    },
    bare: (look) => sheet.without(look),
    whole(read) {
      const emptied = [...hidden.values()].flatMap(({ texts }) =>
        [...texts].filter(([text, original]) => text.data === '' && original !== ''),
      );
      for (const [text, original] of emptied) text.data = original;
      const seen = read();
      for (const [text] of emptied) text.data = '';
      return seen;
    },
    disown(node) {
      if (hidden.size === 0 || node.nodeType !== 1) return;
      const element = node as Element;
      for (const copy of [element, ...element.querySelectorAll(`[${token}]`)])
        if (!ours.has(copy)) copy.removeAttribute(token);
    },
    elementsOf: (id) => hidden.get(id)?.elements ?? [],
    nodesOf(id) {
      const thing = hidden.get(id);
      return thing ? [...thing.elements, ...thing.texts.keys()] : [];
    },
    isGone(id) {
      const thing = hidden.get(id);
      return !thing || !isConnected(thing);
    },
    isHidden(id) {
      const thing = hidden.get(id);
      return thing !== undefined && !thing.kept && enabled.has(thing.mark) && isConnected(thing);
    },
    clear() {
      for (const thing of hidden.values()) {
        thing.kept = true;
        dress(thing);
        setTexts(thing);
        for (const element of thing.elements) ours.delete(element);
      }
      hidden.clear();
      onTexts.disconnect();
      sheet.clear();
      platforms.clear();
      dressed = false;
    },
  };
}

const isConnected = ({ elements, texts }: Hidden): boolean =>
  elements.some((element) => element.isConnected) || [...texts.keys()].some((text) => text.isConnected);
