/** One visit to one page, measured. */
import { CATEGORIES, costOf } from './trace.mjs';

/** In the page: the least that anybody who reads all of its text has to do. In ms, by the clock. */
function bareWalk() {
  const began = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;
  return { ms: performance.now() - began, length };
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** What V8 keeps once its garbage is gone, in KB. */
export async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await metricsOf(cdp)).JSHeapUsedSize / 1024;
}

/**
 * @param settle how long the page is left alone after it has loaded, in ms
 * @param act what is done there meanwhile
 * @returns in ms: `script`, `style`, `layout`, `task` of the whole page, `ours` told apart (`trace.mjs`), `walk`; `heap` in KB
 */
export async function visit(browser, url, { settle = 1000, act = async () => {} } = {}) {
  const page = await browser.newPage();
  try {
    const cdp = await page.createCDPSession();
    // Processor time.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    const acted = await act(page);
    await new Promise((later) => setTimeout(later, settle));
    const trace = await page.tracing.stop();
    const all = await metricsOf(cdp);
    const heap = await heapOf(cdp);
    const walk = await page.evaluate(bareWalk);
    return {
      script: all.ScriptDuration * 1000,
      style: all.RecalcStyleDuration * 1000,
      layout: all.LayoutDuration * 1000,
      task: all.TaskDuration * 1000,
      heap,
      walk: walk.ms,
      ours: costOf(JSON.parse(new TextDecoder().decode(trace)).traceEvents),
      acted,
    };
  } finally {
    await page.close();
  }
}
