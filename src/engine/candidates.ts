/** Finds in what was just inserted the elements worth judging as consent banners: cheap first, layout last. */
import { maySpeakOfConsent } from './ears.ts';
import { isDialog, isGround } from './geometry.ts';
import { isNamedConsent, judgeConsent, judgeFrame, type Surroundings, type Verdict } from './overlay.ts';

/** Elements worth judging in what was just inserted, found by name, role and kind: cheap, no layout, bounded. */
const CANDIDATE =
  'dialog, iframe, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i], [id*="cookie" i], [class*="cookie" i], [id*="consent" i], [class*="consent" i], [id*="gdpr" i], [class*="gdpr" i], [id*="cmp" i], [id*="privacy" i], [class*="privacy" i]';
const MOST_CANDIDATES = 60;

/**
 * Judges what was just inserted, without waiting for the page's lines to be read: the element itself, what is named
 * or shaped like a banner in it, and hosts of shadow roots.
 */
export function consentIn(added: Element, around: Surroundings): readonly Verdict[] {
  if (added.localName === 'html' || /^(script|style|link|meta|template|noscript|svg)$/.test(added.localName))
    return [];
  const candidates: Element[] = isGround(added) ? [] : [added];
  for (const named of added.querySelectorAll(CANDIDATE)) {
    if (candidates.length >= MOST_CANDIDATES) break;
    if (!candidates.some((other) => other !== added && other.contains(named))) candidates.push(named);
  }
  const verdicts: Verdict[] = [];
  const hidden = (element: Element) =>
    verdicts.some(({ layer }) => layer.some((part) => part.contains(element)));
  for (const candidate of candidates) {
    if (isGround(candidate) || hidden(candidate) || !mayConcern(candidate, around)) continue;
    const found =
      candidate.localName === 'iframe'
        ? judgeFrame(candidate as HTMLIFrameElement, around)
        : judgeConsent(deepest(candidate, around), around);
    if (found) verdicts.push(found);
  }
  return verdicts;
}

/** Characters heard at either end before any layout is asked for. */
const PROBE = 700;

/** Cheap: whether it could be a banner at all, by its name or the words at its ends. */
function mayConcern(element: Element, around: Surroundings): boolean {
  if (element.localName === 'iframe' || isNamedConsent(element) || around.shadowRootOf(element)) return true;
  if (element.querySelector('iframe') && (element.textContent?.length ?? 0) < PROBE) return true;
  // What holds the story is the page itself.
  if (around.holdsStory(element)) return false;
  const text = element.textContent ?? '';
  const concerns = (part: string) =>
    maySpeakOfConsent(part) && around.ear.hear(part).some((said) => said.rule === 'consent');
  if (concerns(text.slice(0, PROBE)) || (text.length > PROBE && concerns(text.slice(-PROBE)))) return true;
  return [...element.children].some((child) => around.shadowRootOf(child) !== null);
}

/** Steps down through wrappers with one child and shadow roots, so that climbing meets the layer inside a host. */
function deepest(element: Element, around: Surroundings): Element {
  let at = element;
  for (let steps = 0; steps < 12; steps++) {
    const inside = around.shadowRootOf(at) ?? at;
    const children = [...inside.children].filter(
      (child) => !/^(script|style|link|template|slot)$/.test(child.localName),
    );
    const only =
      children.length === 1
        ? children[0]
        : children.find((child) => isDialog(child) || isNamedConsent(child));
    if (!only || around.holdsStory(only)) return at;
    at = only;
  }
  return at;
}
