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
 */
export function platformCss(): string {
  return CONSENT_PLATFORMS.flatMap(({ selector, lock }) => [
    `${selector.replaceAll(', ', `${ABOVE_IN_PAGE},`)}${ABOVE_IN_PAGE}{display:none!important}`,
    ...(lock
      ? [lock.replace(/(^|\})([^{}]+)\{/g, (_, end, locked) => `${end}${locked.trim()}${ABOVE}{`)]
      : []),
  ]).join('\n');
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
