/** The known consent platforms as style, and the way back from an element to its platform's name. */
import { CONSENT_PLATFORMS, type ConsentPlatform } from '../rules/consent-platforms.ts';
import { isGround } from './geometry.ts';

/** Beats any selector a product uses with `!important` of its own, without caring for load order. */
const ABOVE = ':not(#_#_#_)';
/** The page itself is nobody's banner, whatever it is called. */
const ABOVE_IN_PAGE = ':not(#_#_#_,html,body)';

/** The alternatives of a platform's selector, one by one. */
export function alternatives(platform: ConsentPlatform): readonly string[] {
  return platform.selector.split(', ');
}

/**
 * The platforms as rules for the sheet. One rule a platform: a browser that does not know a selector drops that one only,
 * and every selector ends in its own id or class, by which browsers file rules.
 * @param gate put before each selector, to switch the lot: `:root:not([data-x-off])`
 */
export function platformCss(gate = ''): string {
  const rules: string[] = [];
  const before = gate ? `${gate} ` : '';
  for (const platform of CONSENT_PLATFORMS) {
    // By the browser's own code: every page does this, once, by code that is not yet warm.
    const selectors = platform.selector.replaceAll(', ', `${ABOVE_IN_PAGE},${before}`);
    rules.push(`${before}${selectors}${ABOVE_IN_PAGE}{display:none!important}`);
    if (platform.lock)
      rules.push(
        platform.lock.replace(/(^|\})([^{}]+)\{/g, (_, end, selector) => `${end}${gated(gate, selector)}{`),
      );
  }
  return rules.join('\n');
}

/** A lock's selector begins at html or body; the gate is on html, which is an ancestor of body but html itself. */
function gated(gate: string, selector: string): string {
  const first = selector.trim();
  const raised = `${first}${ABOVE}`;
  if (!gate) return raised;
  return first.startsWith('html')
    ? raised.replace(/^html/, `html${gate.replace(/^(:root|html)/, '')}`)
    : `${gate} ${raised}`;
}

/** The platform an element belongs to, if any: for telling the reader what was hidden. */
export function platformOf(element: Element): ConsentPlatform | null {
  if (isGround(element)) return null;
  for (const platform of CONSENT_PLATFORMS) {
    try {
      if (element.matches(platform.selector)) return platform;
    } catch {
      // A selector this browser does not know.
    }
  }
  return null;
}
