/** Turns every rule on before the corpus is visited: the gold labels know them all. */
export async function setup(browser) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  // The worker can be entered a moment before it has its API.
  while (!(await worker.evaluate(() => typeof chrome !== 'undefined' && 'storage' in chrome)))
    await new Promise((later) => setTimeout(later, 50));
  const rules = ['consent', 'newsletter', 'crosspromo', 'follow', 'adlabel', 'support'];
  await worker.evaluate(
    (all) => chrome.storage.sync.set({ rules: all }),
    Object.fromEntries(rules.map((rule) => [rule, true])),
  );
  await new Promise((settled) => setTimeout(settled, 1000));
}
