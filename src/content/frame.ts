/** A frame over a part of the page, in a closed shadow root of its own: the page's markup and style stay as they are. */

export interface Frame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The frame itself, to be moved. */
  readonly box: HTMLElement;
  /** Puts it around nodes that are shown; around none it is not seen. */
  draw(nodes: readonly Node[]): void;
  remove(): void;
}

/** @param name of the host, "jts-…": by that the watcher knows that it is not the page's */
export function createFrame(document: Document, name: `jts-${string}`): Frame {
  const host = document.createElement(name);
  // Without a size of its own: an empty box over the whole window would be taken for a banner's curtain.
  host.style.cssText =
    'all:initial;position:fixed;left:0;top:0;width:0;height:0;z-index:2147483647;pointer-events:none';
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  // Two colours: one of them stands out on any page.
  box.style.cssText =
    'position:fixed;box-sizing:border-box;border:3px solid #d9480f;outline:2px solid #fff;border-radius:4px;background:rgb(217 72 15/.16);display:none';
  root.append(box);
  document.documentElement.append(host);
  return {
    host,
    root,
    box,
    draw(nodes) {
      const rect = rectOf(nodes);
      box.style.display = rect ? 'block' : 'none';
      if (!rect) return;
      box.style.left = `${rect.left - 4}px`;
      box.style.top = `${rect.top - 4}px`;
      box.style.width = `${rect.width + 8}px`;
      box.style.height = `${rect.height + 8}px`;
    },
    remove: () => host.remove(),
  };
}

/** What nodes take up in the window, in px; null where nothing of them is shown. */
export function rectOf(nodes: readonly Node[]): DOMRect | null {
  const rects = nodes.filter((node) => node.isConnected).map(rectOfOne);
  const shown = rects.filter(({ width, height }) => width > 0 && height > 0);
  if (shown.length === 0) return null;
  const left = Math.min(...shown.map((one) => one.left));
  const top = Math.min(...shown.map((one) => one.top));
  const right = Math.max(...shown.map((one) => one.right));
  const bottom = Math.max(...shown.map((one) => one.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function rectOfOne(node: Node): DOMRect {
  if (node instanceof Element) return node.getBoundingClientRect();
  const range = new Range();
  range.selectNode(node);
  return range.getBoundingClientRect();
}
