/** Scrolls to what was hidden and frames it for a moment. Changes nothing of the page's own. */
import { createFrame } from './frame.ts';

/** In ms: long enough to find it after the page has scrolled there. */
const FOR = 2400;

/** @param nodes what is shown again: elements, or bare text of a line */
export function spotlight(document: Document, nodes: readonly Node[]): void {
  const first = nodes.find((node) => node.isConnected);
  const element = first instanceof Element ? first : first?.parentElement;
  if (!element) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const frame = createFrame(document, 'jts-mark');
  if (!calm)
    frame.box.animate([{ opacity: 1 }, { opacity: 0.2 }, { opacity: 1 }], {
      duration: FOR / 3,
      iterations: 3,
    });
  const until = performance.now() + FOR;
  const follow = () => {
    if (performance.now() > until) return frame.remove();
    frame.draw(nodes);
    requestAnimationFrame(follow);
  };
  follow();
  // A tab in the background draws no frames.
  setTimeout(frame.remove, FOR + 100);
}
