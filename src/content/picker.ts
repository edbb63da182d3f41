/**
 * "Hide something else": point at an element, make the choice wider or narrower, confirm. All of it lives in one
 * closed shadow root that is taken out at the end; the page gets none of the clicks and keys meanwhile.
 * Mouse: move, click. Keyboard: arrows up/down widen and narrow, left/right go to the neighbour, Enter hides,
 * Escape leaves.
 */
import { api } from './api.ts';

/** At most this share of the window's area: nobody means the whole page. */
const LARGEST = 0.9;

const word = (key: string, otherwise: string): string => api?.i18n?.getMessage(key) || otherwise;

/** @param chosen gets the element the reader confirmed; not called when they leave */
export function startPicker(document: Document, chosen: (element: Element) => void): void {
  if (document.querySelector('jts-picker')) return;
  const host = document.createElement('jts-picker');
  const shadow = host.attachShadow({ mode: 'closed' });
  host.style.cssText = 'all:initial;position:fixed;inset:0;z-index:2147483647;pointer-events:none';
  const frame = document.createElement('div');
  frame.style.cssText =
    'position:fixed;box-sizing:border-box;border:3px solid #d9480f;background:rgb(217 72 15/.18);border-radius:4px';
  const bar = document.createElement('div');
  bar.setAttribute('role', 'toolbar');
  bar.style.cssText =
    'position:fixed;inset-inline:0;bottom:16px;margin:auto;width:fit-content;max-width:94vw;display:flex;gap:8px;align-items:center;padding:10px 14px;border-radius:12px;background:#1f2328;color:#fff;font:14px/1.4 system-ui,sans-serif;box-shadow:0 6px 24px rgb(0 0 0/.35);pointer-events:auto';
  const hint = document.createElement('span');
  hint.setAttribute('role', 'status');
  hint.textContent = word('picker_hint', 'Point at what should go');
  bar.append(hint);
  const stopper = new AbortController();
  let current: Element | null = null;

  const draw = () => {
    const box = current?.getBoundingClientRect();
    frame.style.display = box ? 'block' : 'none';
    if (box)
      Object.assign(frame.style, {
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
      });
  };
  const choose = (element: Element | null) => {
    if (!element || element === document.body || element === document.documentElement) return;
    const box = element.getBoundingClientRect();
    if (box.width * box.height > innerWidth * innerHeight * LARGEST) return;
    current = element;
    draw();
  };
  const leave = () => {
    stopper.abort();
    host.remove();
  };
  const confirm = () => {
    const element = current;
    leave();
    if (element) chosen(element);
  };
  const wider = () => choose(current?.parentElement ?? null);
  const narrower = () => choose(current?.firstElementChild ?? null);
  const button = (key: string, otherwise: string, act: () => void) => {
    const element = document.createElement('button');
    element.textContent = word(key, otherwise);
    element.style.cssText =
      'font:inherit;color:#fff;background:#444c56;border:1px solid #768390;border-radius:8px;padding:4px 10px;cursor:pointer';
    element.addEventListener('click', act);
    bar.append(element);
    return element;
  };
  button('picker_wider', 'Wider', wider);
  button('picker_narrower', 'Narrower', narrower);
  button('picker_hide', 'Hide this', confirm);
  button('picker_cancel', 'Cancel', leave);
  shadow.append(frame, bar);
  document.documentElement.append(host);

  const acts = new Map<string, () => void>([
    ['Escape', leave],
    ['ArrowUp', wider],
    ['ArrowDown', narrower],
    ['ArrowLeft', () => choose(current?.previousElementSibling ?? null)],
    ['ArrowRight', () => choose(current?.nextElementSibling ?? null)],
    ['Enter', confirm],
  ]);
  const { signal } = stopper;
  const capture = { capture: true, signal };
  const ours = (event: Event) => event.composedPath().includes(host);
  // On the window, where an event comes by before any element's own listeners.
  addEventListener(
    'pointermove',
    (event) => !ours(event) && choose(event.target instanceof Element ? event.target : null),
    capture,
  );
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'] as const) {
    addEventListener(
      type,
      (event) => {
        if (ours(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type !== 'click') return;
        if (event.target instanceof Element && event.target !== current && !current?.contains(event.target))
          choose(event.target);
        else confirm();
      },
      capture,
    );
  }
  addEventListener(
    'keydown',
    (event) => {
      const act = acts.get(event.key);
      if (!act || (event.key === 'Enter' && ours(event))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    capture,
  );
  addEventListener('scroll', draw, { ...capture, passive: true });
  addEventListener('resize', draw, capture);
  choose(document.querySelector('article p, main p, p'));
}
