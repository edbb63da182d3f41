/** The pages to measure on: the saved news pages where they are at hand beside the project, else our own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

const CORPUS = '../shared/corpus';
const OWN = ['demo', 'seed', 'clutter', 'traps'];

/**
 * @param most as many as this, evenly spread
 * @returns id and address of each, and its HTML when asked for; `saved`: whether they are the saved news pages
 */
export function pagesToMeasure(most = Number.POSITIVE_INFINITY) {
  const saved = existsSync(`${CORPUS}/index.json`);
  const all = saved ? savedPages() : ownPages();
  const step = Math.max(1, all.length / most);
  const pages = [];
  for (let at = 0; at < all.length; at += step) pages.push(all[Math.floor(at)]);
  return { saved, pages };
}

function savedPages() {
  return JSON.parse(readFileSync(`${CORPUS}/index.json`, 'utf8')).map(({ id, url }) => {
    const { origin, pathname } = new URL(url);
    const html = () => gunzipSync(readFileSync(`${CORPUS}/pages/${id}.html.gz`)).toString();
    return { id, url: `${origin}${pathname}`, html };
  });
}

function ownPages() {
  return OWN.flatMap((folder) =>
    readdirSync(`test/pages/${folder}`)
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const id = `${folder}-${basename(file, '.html')}`;
        const html = () => readFileSync(`test/pages/${folder}/${file}`, 'utf8');
        return { id, url: `https://${id}.example/news/${id}`, html };
      }),
  );
}
