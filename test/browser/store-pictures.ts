/** The pictures of the store listing: a page before, the same after, the popup over it, and our own pages. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './browsers.ts';
import { openPhotographer, POPUP } from './photographer.ts';
import type { Server } from './server.ts';

/** What the stores ask for. */
const STORE = { width: 1280, height: 800 };

export async function takeStorePictures(folder: string, server: Server): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = (name: string) => join(folder, `${name}.png`) as `${string}.png`;
  const bare = await launch('chrome', { extension: false });
  const plain = await bare.newPage();
  await plain.setViewport(STORE);
  await plain.goto(server.page('demo/article.html'));
  await new Promise((settled) => setTimeout(settled, 1500));
  await plain.screenshot({ path: path('1-before') });
  const photographer = await openPhotographer('chrome', folder, server);
  const { news, ours, page, popupOver, press } = photographer;
  await news.bringToFront();
  await news.setViewport(STORE);
  await new Promise((settled) => setTimeout(settled, 800));
  const article = await news.screenshot({ encoding: 'base64' });
  await news.screenshot({ path: path('2-after') });
  // Twice as fine as it will be shown: the popup is seen large.
  await ours.setViewport({ ...POPUP, deviceScaleFactor: 2 });
  await popupOver(server.page('demo/article.html'), 'working');
  await press('summary');
  const popup = await ours.screenshot({ encoding: 'base64' });
  // Laid over each other as a reader sees them: nothing of it is drawn.
  await plain.setContent(
    `<style>*{margin:0}body{background:url(data:image/png;base64,${article})}
    img{position:absolute;top:20px;right:28px;width:${POPUP.width * 1.2}px;border-radius:10px;box-shadow:0 12px 48px rgb(0 0 0/.4)}</style>
    <img src="data:image/png;base64,${popup}">`,
  );
  await plain.screenshot({ path: path('3-popup') });
  await ours.setViewport(STORE);
  for (const [number, name] of [
    [4, 'options'],
    [5, 'welcome'],
  ] as const) {
    await page(`${name}/index.html`);
    await ours.screenshot({ path: path(`${number}-${name}`) });
  }
  await photographer.browser.close();
  await bare.close();
}
