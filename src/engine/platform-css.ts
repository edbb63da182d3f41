/** The known consent platforms as style, and the way back from an element to its platform's name. */
import { CONSENT_PLATFORMS, type ConsentPlatform } from '../rules/consent-platforms.ts';
import { isGround } from './geometry.ts';

/** The page itself is nobody's banner, whatever it is called. */
const NOT_PAGE = ':not(html,body)';

/** The alternatives of a platform's selector, one by one. */
export function alternatives(platform: ConsentPlatform): readonly string[] {
  return platform.selector.split(', ');
}

/**
 * The platforms as rules for the sheet, in a layer of its own: there `!important` beats whatever a product says outside
 * of layers with `!important` of its own, by whichever selectors. One rule a platform: a browser that does not know a
 * selector drops that one only, and every selector names its own id or class last, by which browsers file rules.
 * Source: CSS Cascading and Inheritance 5, "Cascade Sorting Order".
 */
export function platformCss(): string {
  const rules = CONSENT_PLATFORMS.map(
    ({ selector, lock = '' }) =>
      `${selector.replaceAll(', ', `${NOT_PAGE},`)}${NOT_PAGE}{display:none!important}${lock}`,
  );
  return `@layer jts{${rules.join('\n')}}`;
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
