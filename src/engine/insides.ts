/**
 * Shadow roots and frames that lie over the page: what they say is in no reading of it. They are looked into before the
 * next paint, when the browser has laid the page out anyway, and a few times at most.
 */
import { afterLayout } from './after-layout.ts';
import { isDialog } from './geometry.ts';
import { frameBody, type ShadowRootOf } from './overlay-text.ts';

export interface Insides {
  /** Has one looked into, or an empty box looked at, if it lies over the page. */
  add(host: Element): void;
  stop(): void;
}

const MOST = 40;
/** Looks into one: a clock in it would have us look every second. */
const MOST_LOOKS = 6;
const PRESSED = 'button, input, [role="button" i]';
/** Elements of a shadow root of which one may be what lies over the page, and boxes around a frame. */
const MOST_PARTS = 12;
const MOST_AROUND = 3;

/**
 * @param look is given a host and what is in it: a shadow root, the body of a frame; null where that may not be read, and for
 *   an empty box
 */
export function createInsides(
  view: Window,
  shadowRootOf: ShadowRootOf,
  look: (host: Element, inside: ParentNode | null) => void,
): Insides {
  const queue = new Set<Element>();
  const looks = new WeakMap<Element, number>();
  let callOff: (() => void) | null = null;

  const floats = (element: Element) =>
    isDialog(element) || /fixed|sticky|absolute/.test(view.getComputedStyle(element).position);
  const around = (element: Element) => {
    const boxes: Element[] = [];
    for (let at: Element | null = element; at && boxes.length <= MOST_AROUND; at = at.parentElement)
      boxes.push(at);
    return boxes;
  };
  const enter = (host: Element) => {
    if (host.localName === 'iframe') {
      if (around(host).some(floats)) look(host, frameBody(host as HTMLIFrameElement));
      return;
    }
    const root = shadowRootOf(host);
    if (!root && !host.firstChild && floats(host)) look(host, null);
    if (
      root?.querySelector(PRESSED) &&
      [host, ...[...root.querySelectorAll('*')].slice(0, MOST_PARTS)].some(floats)
    )
      look(host, root);
  };

  return {
    add(host) {
      const times = looks.get(host) ?? 0;
      if (times >= MOST_LOOKS || queue.size >= MOST) return;
      looks.set(host, times + 1);
      queue.add(host);
      callOff ??= afterLayout(view.document, () => {
        callOff = null;
        const hosts = [...queue];
        queue.clear();
        for (const one of hosts) if (one.isConnected) enter(one);
      });
    },
    stop() {
      callOff?.();
      callOff = null;
      queue.clear();
    },
  };
}
