/** Which known consent platform an element belongs to, by what the platform's own script calls its containers. */
import { CONSENT_PLATFORMS, type ConsentPlatform } from '../rules/consent-platforms.ts';
import { isGround } from './geometry.ts';

/** Every alternative of every platform. */
export const ALL_CONTAINERS = CONSENT_PLATFORMS.map(({ selector }) => selector).join(', ');
/** The ids and classes in them. */
const NAMES: ReadonlySet<string> = new Set(ALL_CONTAINERS.match(/[#.][\w-]+/g));
/** The alternatives that name neither. */
export const NAMELESS_CONTAINERS = ALL_CONTAINERS.match(/(?<=^|, )[^#., ]+(?=, |$)/g)?.join() ?? '';

/**
 * Whether it has an id or a class that platforms use: a first look, of a hundred elements nearly none has. It asks no
 * more of an element than a replica has.
 */
export function hasPlatformName(element: Pick<Element, 'id' | 'getAttribute'>): boolean {
  if (NAMES.has(`#${element.id}`)) return true;
  return (element.getAttribute('class') ?? '').split(/\s+/).some((name) => NAMES.has(`.${name}`));
}

/** The platform an element belongs to, if any: for telling the reader what was hidden. */
export function platformOf(element: Element): ConsentPlatform | null {
  if (isGround(element) || !(hasPlatformName(element) || element.matches(NAMELESS_CONTAINERS))) return null;
  return CONSENT_PLATFORMS.find(({ selector }) => element.matches(selector)) ?? null;
}
