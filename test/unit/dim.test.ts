// @vitest-environment jsdom
/** What is taken for a backdrop whose dialog is still to come, and is kept out of sight for a moment. */
import { expect, it } from 'vitest';
import { isDim } from '../../src/engine/layer.ts';

/** jsdom lays nothing out: the curtain lies over the whole window. */
function curtain(style: string): Element {
  document.body.innerHTML = `<div style="position: fixed; z-index: 90; background-color: rgba(0, 0, 0, 0.8); ${style}"></div>`;
  const element = document.body.firstElementChild as Element;
  element.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth, innerHeight);
  return element;
}

it('a dark layer over the whole page dims it', () => {
  expect(isDim(curtain(''))).toBe(true);
});

it('the curtain of a menu that waits unseen dims nothing', () => {
  expect(isDim(curtain('visibility: hidden; opacity: 0'))).toBe(false);
});
