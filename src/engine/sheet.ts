/** One style sheet of ours in a document: adopted, so that the page's own markup gains nothing. */

export interface Sheet {
  /** Sets what stands in it; parsed only when it differs from what stood there before. */
  set(css: string): void;
  /** Puts it back where the page has set its own sheets without it. */
  hold(): void;
  /** Has something look at the document as it lies without it. */
  without<Seen>(look: () => Seen): Seen;
  /** Takes it out. */
  clear(): void;
}

export function createSheet(document: Document): Sheet {
  let sheet: CSSStyleSheet | null = null;
  let fallback: HTMLStyleElement | null = null;
  let drawn = '';

  const adopt = () => {
    if (fallback) {
      if (!fallback.isConnected) (document.head ?? document.documentElement)?.append(fallback);
    } else if (sheet && !document.adoptedStyleSheets.includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
  };

  return {
    set(css) {
      if (css === drawn) return;
      drawn = css;
      try {
        sheet ??= new (document.defaultView ?? globalThis).CSSStyleSheet();
        sheet.replaceSync(css);
        adopt();
      } catch {
        // A browser that does not let a content script adopt a sheet gets an ordinary one.
        sheet = null;
        fallback ??= document.createElement('style');
        fallback.textContent = css;
        adopt();
      }
    },
    hold() {
      if (drawn) adopt();
    },
    without(look) {
      const used = fallback ? fallback.sheet : drawn ? sheet : null;
      if (used) used.disabled = true;
      const seen = look();
      if (used) used.disabled = false;
      return seen;
    },
    clear() {
      if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      fallback?.remove();
      fallback = null;
      drawn = '';
    },
  };
}
