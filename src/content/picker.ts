/**
 * "Hide something else": point at an element or a line, make the choice wider or narrower, look at the page without
 * it, confirm, and take it back if it was wrong. The page gets none of the clicks and keys meanwhile.
 * Mouse and finger: a click chooses and holds the choice, another one on it hides it, as the button does. Keyboard:
 * arrows up and down widen and narrow, left and right go to the neighbour, Enter hides, Escape leaves; Tab goes round
 * the buttons.
 */
import { createFrame, rectOf } from './frame.ts';
import { createBar, createDone, word } from './picker-bar.ts';
import { type LinesOf, nameOf, nodesOf, severalLines, type Target, targetAt } from './target.ts';

/** At most this share of the window's area: nobody means the whole page. */
const LARGEST = 0.9;
/** How long a choice can be taken back where it was made, in ms. */
const UNDO_FOR = 8000;

export interface Picking {
  readonly linesOf: LinesOf;
  /** Hides a target for a look at the page without it. @returns shows it again */
  preview(target: Target): () => void;
  /** The reader confirmed. @returns takes it back */
  chosen(target: Target): () => void;
}

/** Says that something is hidden from now on, with the way to take it back, and goes by itself. */
export function offerUndo(document: Document, undo: () => void): void {
  document.querySelector('jts-picked')?.remove();
  const { host, root } = createFrame(document, 'jts-picked');
  const done = createDone(() => {
    undo();
    host.remove();
  });
  root.append(done);
  setTimeout(() => host.remove(), UNDO_FOR);
}

export function startPicker(document: Document, { linesOf, preview, chosen }: Picking): void {
  if (document.querySelector('jts-picker')) return;
  const focused = document.activeElement;
  const frame = createFrame(document, 'jts-picker');
  const stopper = new AbortController();
  let current: Target | null = null;
  /** The choice stays when the mouse moves on, to the buttons for one. */
  let held = false;
  /** Where the reader came from when widening: narrower leads back there. */
  let narrower: Target[] = [];
  let endPreview: (() => void) | null = null;

  const draw = () => {
    frame.box.style.borderStyle = held ? 'solid' : 'dashed';
    frame.draw(current ? nodesOf(current) : []);
  };
  const shows = (target: Target) => {
    const rect = rectOf(nodesOf(target));
    return rect !== null && rect.width * rect.height <= innerWidth * innerHeight * LARGEST;
  };
  const choose = (target: Target, hold: boolean, trail: Target[] = []): boolean => {
    const { element } = target;
    stopPreview();
    if (element === document.body || element === document.documentElement || !shows(target)) return false;
    current = target;
    held = hold;
    narrower = trail;
    bar.say(nameOf(target));
    draw();
    return true;
  };
  const whole = (element: Element): Target => ({ element, line: null });

  const widen = () => {
    if (!current) return;
    const up = current.line ? current.element : current.element.parentElement;
    if (up) choose(whole(up), true, [...narrower, current]);
  };
  const narrow = () => {
    if (!current || current.line) return;
    const back = narrower.at(-1);
    if (back) return void choose(back, true, narrower.slice(0, -1));
    const [line] = severalLines(current.element, linesOf);
    if (line) return void choose({ element: current.element, line }, true);
    [...current.element.children].some((child) => choose(whole(child), true));
  };
  const beside = (step: 1 | -1) => {
    if (!current) return;
    const { element, line } = current;
    const lines = line ? severalLines(element, linesOf) : [];
    const next = line && lines[lines.findIndex(({ text }) => text === line.text) + step];
    if (next) return void follow(choose({ element, line: next }, true));
    const walk = step > 0 ? 'nextElementSibling' : 'previousElementSibling';
    for (let at = element[walk]; at; at = at[walk]) if (follow(choose(whole(at), true))) return;
  };
  /** What the keyboard came to may lie outside the window. */
  const follow = (came: boolean): boolean => {
    if (came) current?.element.scrollIntoView({ block: 'nearest' });
    draw();
    return came;
  };
  const stopPreview = () => {
    endPreview?.();
    endPreview = null;
    bar.previewing(false);
  };
  const togglePreview = () => {
    if (endPreview) stopPreview();
    else if (current) {
      held = true;
      endPreview = preview(current);
      bar.previewing(true);
    }
    draw();
  };

  const leave = () => {
    stopPreview();
    stopper.abort();
    frame.remove();
    if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
  };
  const confirm = () => {
    if (!current) return;
    const target = current;
    leave();
    offerUndo(document, chosen(target));
  };

  const bar = createBar({
    wider: widen,
    narrower: narrow,
    preview: togglePreview,
    hide: confirm,
    cancel: leave,
  });
  frame.root.append(bar.element);

  const acts = new Map<string, () => void>([
    ['Escape', leave],
    ['ArrowUp', widen],
    ['ArrowDown', narrow],
    ['ArrowLeft', () => beside(-1)],
    ['ArrowRight', () => beside(1)],
    ['Enter', confirm],
  ]);
  const { signal } = stopper;
  const capture = { capture: true, signal };
  const ours = (event: Event) => event.composedPath().includes(frame.host);
  const pointed = ({ target, clientX, clientY }: MouseEvent) =>
    target instanceof Element ? targetAt(target, clientX, clientY, linesOf) : null;
  const isIn = ({ element, line }: Target) =>
    current?.line ? current.line.text === line?.text : current?.element.contains(element);
  // On the window, where an event comes by before any element's own listeners.
  addEventListener(
    'pointermove',
    (event) => {
      if (held || ours(event)) return;
      const target = pointed(event);
      if (target) choose(target, false);
    },
    capture,
  );
  const blocked = [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'auxclick',
    'touchend',
  ] as const;
  for (const type of blocked) {
    addEventListener(
      type,
      (event) => {
        if (ours(event)) return;
        if (type !== 'touchend') event.preventDefault();
        event.stopImmediatePropagation();
        if (type !== 'click') return;
        const target = pointed(event as MouseEvent);
        if (held && target && isIn(target)) confirm();
        else if (target) choose(target, true);
      },
      capture,
    );
  }
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    addEventListener(
      type,
      (event) => {
        const onButton = bar.focused() && (event.key === 'Enter' || event.key === ' ');
        event.stopImmediatePropagation();
        if (type !== 'keydown' || onButton) return;
        if (event.key === 'Tab') bar.step(event.shiftKey ? -1 : 1);
        else {
          const act = acts.get(event.key);
          if (!act) return;
          act();
        }
        event.preventDefault();
      },
      capture,
    );
  }
  addEventListener('scroll', draw, { ...capture, passive: true });
  addEventListener('resize', draw, capture);
  const start = [...document.querySelectorAll('article p, main p, p')].find((element) => {
    const box = element.getBoundingClientRect();
    return box.height > 0 && box.top >= 0 && box.top < innerHeight;
  });
  bar.say(word('picker_hint'));
  if (start) {
    current = whole(start);
    draw();
  }
  bar.focus();
}
