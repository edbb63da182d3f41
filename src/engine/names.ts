/** What makers call their boxes: by id, class and label alone. */

/** What makers call it. Only product-neutral words for consent; "privacy" needs a second word beside it. */
export const NAMED =
  /cookie|consent|gdpr|rgpd|dsgvo|lgpd|ccpa|(^|[\s_-])cmp([\s_-]|$)|tcf|privacy[\s_-]?(banner|notice|bar|popup|pop-up|modal|manager|cent(er|re)|prompt|overlay|wall|message|gate)/;
/** What makers call other layers that speak of privacy or terms in passing. */
export const OTHER =
  /chat|intercom|messenger|zendesk|cart|basket|checkout|log-?in|sign-?in|sign-?up|account|language|locale|region-?picker|age-?(gate|verif)|paywall|regwall|newsletter|credential_picker|captcha/;
/** Roots that frameworks render a whole page into: never a part of a banner, however empty they are so far. */
export const PAGE_ROOT =
  /^(app|root|__next|__nuxt|___gatsby|page|wrapper|site|container|content|main|layout|svelte)$/i;

/** Lower case, as are all patterns for it: an `i` would have the browser fold each of their letters first. */
export function nameOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''} ${element.localName}`.toLowerCase();
}

/** Whether its maker named it for consent. */
export function isNamedConsent(element: Element): boolean {
  return NAMED.test(nameOf(element));
}
