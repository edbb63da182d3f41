// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lockingParts, lockState } from '../../src/engine/unlock.ts';

describe('what a page that may be locked looks like', () => {
  const page = () => {
    document.head.textContent = '';
    document.body.removeAttribute('class');
    document.documentElement.removeAttribute('style');
    const app = document.createElement('div');
    app.id = 'app';
    const main = document.createElement('main');
    main.append(document.createElement('h1'));
    app.append(main);
    const dim = document.createElement('div');
    dim.id = 'dim';
    document.body.replaceChildren(app, dim);
    return document;
  };

  it('is the same while nothing of it changes', () => {
    const document = page();
    const parts = lockingParts(document, []);
    expect(lockState(document, [], parts)).toBe(lockState(document, [], parts));
  });

  it.each<[string, (document: Document) => void]>([
    ['body gets a class', ({ body }) => body.classList.add('no-scroll')],
    ['html gets a style', ({ documentElement }) => documentElement.style.setProperty('overflow', 'hidden')],
    ['a wrapper is made inert', (document) => document.querySelector('#app')?.setAttribute('inert', '')],
    [
      'what wraps the headline is blurred',
      (document) => document.querySelector('main')?.setAttribute('style', 'filter:blur(4px)'),
    ],
    ['a backdrop is shown', (document) => document.querySelector('#dim')?.classList.add('is-open')],
    ['a backdrop is inserted', (document) => document.body.append(document.createElement('div'))],
    ['a sheet is inserted', (document) => document.head.append(document.createElement('style'))],
  ])('differs when %s', (_, change) => {
    const document = page();
    const parts = lockingParts(document, []);
    const before = lockState(document, [], parts);
    change(document);
    expect(lockState(document, [], parts)).not.toBe(before);
  });

  it('differs when another layer was hidden', () => {
    const document = page();
    const parts = lockingParts(document, []);
    expect(lockState(document, [document.createElement('div')], parts)).not.toBe(
      lockState(document, [], parts),
    );
  });
});
