/** The known consent platforms as style. */
import { CONSENT_PLATFORMS } from '../rules/consent-platforms.ts';
import { ALL_CONTAINERS } from './platforms.ts';

/** The page itself is nobody's banner, whatever it is called. */
const NOT_PAGE = ':not(html,body)';
/** A page that is not held fast. */
const FREE =
  'overflow:visible!important;position:static!important;touch-action:auto!important;height:auto!important';

/**
 * The platforms as rules for the sheet, in a layer of its own: there `!important` beats whatever a product says outside
 * of layers with `!important` of its own, by whichever selectors. Two rules, as a browser reads a list faster than many
 * rules that say the same; every selector names its own id or class last, by which browsers file them.
 * Source: CSS Cascading and Inheritance 5, "Cascade Sorting Order".
 */
export function platformCss(): string {
  const containers = ALL_CONTAINERS.replaceAll(', ', `${NOT_PAGE},`) + NOT_PAGE;
  const locks = CONSENT_PLATFORMS.flatMap(({ lock = [] }) => lock).join();
  return `@layer jts{${containers}{display:none!important}${locks}{${FREE}}}`;
}
