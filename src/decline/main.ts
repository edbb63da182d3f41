/**
 * Declines a consent banner with @duckduckgo/autoconsent. The service worker puts this into a tab (each of its frames)
 * only when the reader wants banners declined, allowed it, and one was hidden there. The rules are part of this file;
 * nothing is fetched. Only opting out is ever asked for.
 */
import AutoConsent, {
  type ContentScriptMessage,
  filterCompactRules,
  type IndexedCMPRuleset,
} from '@duckduckgo/autoconsent';
import compactRules from '@duckduckgo/autoconsent/rules/compact-rules.json' with { type: 'json' };
import { api } from '../content/api.ts';
import type { ToBackground } from '../messages.ts';
import { isAcceptance } from './acceptance.ts';

/** A manager needs a moment to write its answer down before it can be asked for it. In ms. */
const WRITTEN_AFTER = 600;

/** What makers change of a banner that goes. */
const LOOKS = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

/**
 * Watches the boxes around a button that is about to be pressed.
 * @param changed called when the page changes how one of them looks
 */
function watchAround(button: Element, changed: () => void): void {
  const observer = new MutationObserver(changed);
  for (let at = button.parentElement; at && at !== document.body; at = at.parentElement)
    observer.observe(at, { attributes: true, attributeFilter: LOOKS });
}

function start(): void {
  const send = (message: ToBackground): Promise<unknown> =>
    Promise.resolve(api?.runtime.sendMessage(message)).catch(() => undefined);

  const declined = () => void send({ type: 'declined' });
  /** The page took a banner whose button we pressed out of sight, or began to. */
  let stirred = false;
  const press = (button: Element | undefined) => {
    if (button) watchAround(button, () => (stirred = true));
  };

  const hear = async (message: ContentScriptMessage): Promise<void> => {
    switch (message.type) {
      case 'eval': {
        // Some managers can only be asked in the page's own world, where the service worker runs the library's snippet.
        const { id, snippetId } = message;
        const result = snippetId !== undefined && (await send({ type: 'snippet', id: snippetId })) === true;
        await consent.receiveMessageCallback({ type: 'evalResp', id, result });
        break;
      }
      case 'optOutResult':
        if (!message.result || consent.foundCmp?.isIntermediate || consent.foundCmp?.isCosmetic) break;
        if (!message.scheduleSelfTest) declined();
        else setTimeout(() => void consent.doSelfTest(), WRITTEN_AFTER);
        break;
      case 'selfTestResult':
        // A banner may be moved or faded out, where the library still finds it.
        if (message.result || stirred) declined();
        break;
    }
  };

  const consent = new AutoConsent(hear);
  const { domActions } = consent;
  const click = domActions.click.bind(domActions);
  domActions.click = async (selector, all = false) => {
    const elements = domActions.elementSelector(selector);
    if ((all ? elements : elements.slice(0, 1)).some(isAcceptance)) return false;
    press(elements[0]);
    return click(selector, all);
  };
  const clickElement = domActions.clickElement.bind(domActions);
  domActions.clickElement = async (element) => {
    if (isAcceptance(element)) return false;
    press(element);
    return clickElement(element);
  };

  consent.initialize(
    {
      autoAction: 'optOut',
      // The curtain is ours; a rule that only hides declines nothing.
      enablePrehide: false,
      enableCosmeticRules: false,
      heuristicMode: 'reject',
      logs: {
        lifecycle: false,
        rulesteps: false,
        detectionsteps: false,
        evals: false,
        errors: false,
        messages: false,
        waits: false,
      },
    },
    {
      autoconsent: [],
      compact: filterCompactRules(compactRules as unknown as IndexedCMPRuleset, {
        url: location.href,
        mainFrame: window === window.top,
      }),
    },
  );
}

const here = globalThis as { justTheStoryDeclines?: true };
if (!here.justTheStoryDeclines) {
  here.justTheStoryDeclines = true;
  start();
}
