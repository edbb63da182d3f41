/** The picker's buttons and what it says, at the lower edge of the window. Styles are inline: a page's CSP forbids sheets. */
import { api } from './api.ts';

export const word = (key: string): string => api?.i18n?.getMessage(key) || key;

type Act = 'wider' | 'narrower' | 'preview' | 'hide' | 'cancel';

export interface Bar {
  readonly element: HTMLElement;
  /** Says what is chosen, to the eye and to a screen reader. */
  say(text: string): void;
  previewing(on: boolean): void;
  /** Takes the keyboard here. */
  focus(): void;
  /** Whether one of the buttons has the keyboard. */
  focused(): boolean;
  /** Goes to the next or the previous button, round and round. */
  step(by: 1 | -1): void;
}

const PANEL =
  'position:fixed;inset-inline:8px;bottom:12px;margin:auto;width:fit-content;box-sizing:border-box;max-width:min(620px,calc(100vw - 16px));display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:12px 14px;border:1px solid #6b7178;border-radius:12px;background:#1c1d20;color:#fff;font:14px/1.4 system-ui,sans-serif;box-shadow:0 6px 24px rgb(0 0 0/.35);pointer-events:auto;outline:none';
const BUTTON =
  'font:inherit;color:#fff;background:#33363b;border:1px solid #8a8e95;border-radius:8px;min-height:34px;padding:4px 12px;cursor:pointer;outline-offset:2px';
const PRIMARY = ';background:#6cc5d6;border-color:#6cc5d6;color:#10282d;font-weight:600';

function make(tag: string, css: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.style.cssText = css;
  element.textContent = text;
  return element;
}

function createPanel(): HTMLElement {
  const panel = make('div', PANEL);
  panel.lang = word('language');
  panel.dir = panel.lang === 'ar' ? 'rtl' : 'ltr';
  return panel;
}

function createButton(text: string, css: string, act: () => void): HTMLElement {
  const button = make('button', BUTTON + css, text);
  button.addEventListener('click', act);
  // The browser's own ring is dark on a dark panel.
  button.addEventListener('focus', () => {
    button.style.outline = '3px solid #fff';
  });
  button.addEventListener('blur', () => {
    button.style.outline = '';
  });
  return button;
}

/** What was done and the way to take it back. */
export function createDone(undo: () => void): HTMLElement {
  const panel = createPanel();
  panel.setAttribute('role', 'status');
  panel.append(make('span', 'font-weight:600', word('picker_done')), createButton(word('undo'), '', undo));
  return panel;
}

export function createBar(acts: Readonly<Record<Act, () => void>>): Bar {
  const bar = createPanel();
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', word('pick'));
  bar.tabIndex = -1;
  const said = make('div', 'flex:1 1 100%;font-weight:600;overflow-wrap:anywhere');
  said.setAttribute('role', 'status');
  said.dir = 'auto';
  bar.append(said);
  // Nobody with a finger alone has arrow keys.
  if (matchMedia('(any-pointer: fine)').matches)
    bar.append(make('div', 'flex:1 1 100%;font-size:12px;color:#c3c6cb', word('picker_keys')));

  const buttons: HTMLElement[] = [];
  const button = (text: string, css: string, act: () => void) => {
    const element = createButton(text, css, act);
    buttons.push(element);
    bar.append(element);
    return element;
  };
  button(word('picker_wider'), '', acts.wider);
  button(word('picker_narrower'), '', acts.narrower);
  const preview = button(word('picker_preview'), '', acts.preview);
  preview.setAttribute('aria-pressed', 'false');
  button(word('picker_hide'), PRIMARY, acts.hide);
  button(word('picker_cancel'), '', acts.cancel);

  const root = () => bar.getRootNode() as ShadowRoot;
  const at = () => buttons.indexOf(root().activeElement as HTMLElement);
  return {
    element: bar,
    say(text) {
      said.textContent = text;
    },
    previewing(on) {
      preview.setAttribute('aria-pressed', String(on));
      preview.style.background = on ? '#fff' : '#33363b';
      preview.style.color = on ? '#1c1d20' : '#fff';
    },
    focus: () => bar.focus({ preventScroll: true }),
    focused: () => at() >= 0,
    step(by) {
      const next = (at() + by + buttons.length) % buttons.length;
      buttons[at() < 0 ? (by > 0 ? 0 : buttons.length - 1) : next]?.focus({ preventScroll: true });
    },
  };
}
