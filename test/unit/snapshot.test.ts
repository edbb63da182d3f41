// @vitest-environment jsdom
/** The judge's copy of a page: the same elements under the same numbers, the same texts, whatever the page is made of. */
import { describe, expect, it } from 'vitest';
import { type ReplicaElement, replicaOf } from '../../src/engine/replica.ts';
import { takeSnapshot } from '../../src/engine/snapshot.ts';

const PAGES: Readonly<Record<string, string>> = {
  'plain paragraphs':
    '<article><h1>Ferry</h1><p>It runs.<br>Daily.</p><p>It <b>stops</b> on Sundays.</p></article>',
  'characters that are escaped':
    '<p title="a &quot;b&quot; &amp; c">Fish &amp; chips &lt;b&gt; at&nbsp;5&nbsp;€</p><p>a &amp;amp; b</p>',
  'comments between texts': '<p>Hello <!-- a > b --><!---->World<!-- <p> --></p>',
  'scripts and styles that read like markup':
    '<script>if (a < b) document.write("<p>no</p>")</script><style>p > b::after { content: "<i>" }</style><p>Text</p>',
  'templates, one in another': '<template><p>no</p><template><b>no</b></template></template><p>Text</p>',
  'attributes that no author meant': `<div class="a"b" c'd x<y="1" @click="go()">Odd</div><p data-a=b">Text</p>`,
  'void elements and pictures':
    '<p>A<img alt="x > y" src="a.png"><input value="1"><wbr>B</p><svg viewBox="0 0 1 1"><path d="M0 0"/><title>Icon</title></svg>',
  'tables and lists': '<table><tr><td>1<td>2</table><ul><li>One<li>Two<ul><li>Three</ul></ul>',
  'frames and text areas':
    '<iframe src="about:blank"><p>no</p></iframe><textarea>a < b & c</textarea><p>Text</p>',
  'elements with names of their own': '<news-card kind="x"><p>Text</p></news-card><a:b>Odd</a:b>',
};

const bodyOf = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html><body class="news">${html}</body>`, 'text/html').body;

/** Every element as the document has it. */
const describeElement = (element: Element) => ({
  name: element.localName,
  id: element.getAttribute('class'),
  text: element.textContent,
  children: element.childElementCount,
});
const describeReplica = (element: ReplicaElement) => ({
  name: element.localName,
  id: element.getAttribute('class'),
  text: element.textContent,
  children: element.childElementCount,
});

describe('the copy of a page with', () => {
  it.each(Object.entries(PAGES))('%s has its elements and what they say', (_, html) => {
    const body = bodyOf(html);
    const snapshot = takeSnapshot(body);
    const replica = replicaOf(snapshot.html, snapshot.scripts);
    const all = [body, ...body.querySelectorAll('*')];
    expect(replica?.elements.map(describeReplica)).toEqual(all.map(describeElement));
    expect(snapshot.count).toBe(all.length);
    expect(all.map((_, number) => snapshot.element(number))).toEqual(all);
  });

  it.each(Object.entries(PAGES))('%s leads back to its texts', (_, html) => {
    const body = bodyOf(html);
    const snapshot = takeSnapshot(body);
    for (const element of replicaOf(snapshot.html, snapshot.scripts)?.elements ?? []) {
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType !== 3) continue;
        const texts = snapshot.texts(element.number, node.run);
        expect(texts.map(({ data }) => data).join('')).toBe(node.data);
      }
    }
  });

  it('text in <noscript>, where scripts run, has no elements there', () => {
    expect(replicaOf('<body><noscript><p>no</p></noscript><p>a</p></body>', true)?.elements).toHaveLength(3);
  });

  it('ten thousand boxes in one another is read to the end', () => {
    const replica = replicaOf(`${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`, true);
    expect(replica?.elements).toHaveLength(10_000);
    expect(replica?.root.textContent).toBe('deep');
  });

  it('the markup of XML is read too', () => {
    const html = '<body xmlns="urn:x"><p/><p>a<![CDATA[ < b]]><br /></p><?go on?><p>c</p></body>';
    const replica = replicaOf(html, true);
    expect(replica?.elements.map(({ localName }) => localName)).toEqual(['body', 'p', 'p', 'br', 'p']);
    expect(replica?.root.textContent).toBe('a < bc');
  });
});

describe('a part of a page', () => {
  it('is copied without what stands beside it, in its order', () => {
    const body = bodyOf('<p id="a">A</p>one<b id="c">C</b>two<p id="d"><i>D</i></p>');
    const [a, one, c, two, d] = body.childNodes;
    const only = new Set([d, one, c].filter((node) => node !== undefined));
    const snapshot = takeSnapshot(body, only);
    const replica = replicaOf(snapshot.html, snapshot.scripts);
    expect(replica?.root.textContent).toBe('oneCD');
    expect(replica?.elements.map(({ number }) => snapshot.element(number))).toEqual([
      body,
      c,
      d,
      d?.firstChild,
    ]);
    const first = replica?.root.firstChild;
    expect(first?.nodeType === 3 && snapshot.texts(0, first.run)).toEqual([one]);
    expect([a, two].map((node) => node?.isConnected)).toEqual([true, true]);
  });

  it('knows the link around it', () => {
    const replica = replicaOf('<h3 class="x">Title</h3>', true, '/a?b=1&c="2"');
    expect(replica?.root.parentElement?.getAttribute('href')).toBe('/a?b=1&c="2"');
    expect(replica?.elements).toHaveLength(1);
  });
});

describe('a page that cannot be told from its markup', () => {
  const body = bodyOf('<p>A</p><script></script><p>B</p>');
  const script = body.querySelector('script');
  if (script) script.textContent = '</script><p>not there</p><script>';

  it('is noticed', () => {
    const { html, scripts, count } = takeSnapshot(body);
    expect(replicaOf(html, scripts)?.elements.length).not.toBe(count);
  });

  it('is read from a copy without its scripts, under the same numbers', () => {
    const snapshot = takeSnapshot(body, undefined, true);
    const replica = replicaOf(snapshot.html, snapshot.scripts);
    expect(replica?.elements).toHaveLength(snapshot.count);
    expect(snapshot.element(3)?.textContent).toBe('B');
    expect(replica?.elements[3]?.textContent).toBe('B');
  });

  it.each(['', '<p>', '<p></b>', 'text', '<p title="a>b</p>', '<script>a', '<p/', '<!-- a', '<p a></p><'])(
    'is nothing: %s',
    (html) => {
      expect(() => replicaOf(html, true)).not.toThrow();
      if (!html.startsWith('<p a>')) expect(replicaOf(html, true)).toBeNull();
    },
  );

  it.each(['<', '<p ', '<p a="', '<!--', '<a b="c" ', '&', '"', '</p'])(
    'takes no longer for being long: %s',
    (piece) => {
      const began = performance.now();
      replicaOf(`<body>${piece.repeat(60_000)}</body>`, true);
      expect(performance.now() - began).toBeLessThan(1500);
    },
  );
});
