/** What is hidden on a page, thing by thing: hides what was found, keeps what the reader wants back, lets go what is gone. */
import type { Mark, Reason, RuleId } from '../rules/catalogue.ts';
import type { Memory } from '../settings/schema.ts';
import type { Banner } from './banners.ts';
import type { Cover } from './cover.ts';
import type { Hider } from './hider.ts';
import { remember } from './memory.ts';
import type { Found, Judged } from './question.ts';
import { isWithin } from './relatives.ts';
import type { Snapshot } from './snapshot.ts';
import type { Tally } from './tally.ts';

/** What the reader wants, and what banners need. */
export interface Wishes {
  /** Whether what is marked so is hidden now. */
  hides(mark: Mark): boolean;
  /** Whether anything is marked for a rule now. */
  mayMark(rule: RuleId): boolean;
  /** Whether the reader wants it back on this site. */
  isKept(memory: Memory): boolean;
  /** A banner with everything that is there for it alone. */
  layerOf(element: Element): readonly Element[];
  /** The whole pop-up around what asks for a sign-up; nothing where it stands in the page's flow. */
  popUpOf(element: Element): readonly Element[];
  /** Whether the reader asked for the site's own sign-up. */
  wantsSignUps(): boolean;
  /** After a layer was hidden by reading the page. */
  tend(elements: readonly Element[]): void;
  /** After a layer was given back, or taken again. */
  keptLayer(): void;
  /** Something was hidden that nobody asked about. */
  changed(): void;
}

export interface Things {
  /** Hides what the judge found, where that is still the same. */
  hide(judged: Judged, snapshot: Snapshot): void;
  /** Hides, of what the judge found in a shadow root or a frame, the sign-up that lies over the page. */
  hideInside(judged: Judged, snapshot: Snapshot, frame: Element | null): void;
  /** A banner that the guard found. @returns whether it is hidden now */
  hideBanner(banner: Banner): boolean;
  /** Gives one thing back (`on`), or hides it again. */
  keep(id: number, on: boolean): void;
  /** A banner may have been hidden before it was known that the reader keeps it. */
  keepRemembered(): void;
  /** Whether a banner of a known platform is kept: then the platforms' style is out. */
  keepsPlatform(): boolean;
  /** Sign-ups that lie over the page. */
  popUps(): readonly number[];
  /** Gives all back; what the guard found stays unless `all`: it would flash on every new reading. */
  forget(all: boolean): void;
  /** Lets go what the page has thrown away: the hours of a live blog would fill the memory. */
  tidy(): void;
}

/** Things kept before it is looked whether they are still there. */
const ROOM = 100;
/** Characters that something may have gained since it was judged. */
const GROWN = 40;

type Target = Cover & { readonly text: string };

/** What is to be hidden, with all that is there for it alone. */
interface Plan {
  readonly rule: RuleId;
  readonly reason: Reason;
  readonly what: Target;
  readonly whole: readonly Element[];
  readonly popUp: boolean;
}

export function createThings(hider: Hider, tally: Tally, wishes: Wishes): Things {
  let room = ROOM;
  const guarded = new Set<number>();
  const keptPlatforms = new Set<number>();
  const popUps = new Set<number>();

  /** What the judge meant, if it is still the same. */
  const targetOf = (found: Found, snapshot: Snapshot): Target => {
    const elements: Element[] = [];
    for (const [number, chars] of found.elements) {
      const element = snapshot.element(number);
      if (element?.isConnected && (element.textContent ?? '').length <= chars + GROWN) elements.push(element);
    }
    const texts = found.texts.flatMap(([number, run, said]) => {
      const all = snapshot.texts(number, run);
      return all.map(({ data }) => data).join('') === said ? all.filter(({ data }) => data.trim()) : [];
    });
    return { elements, texts, text: found.text };
  };

  /** How what was found is to be hidden, by a look at how it lies; null where the reader wants it there. */
  const planFor = ({ rule, reason, walled }: Found, what: Target, inside = false): Plan | null => {
    if (!wishes.mayMark(rule)) return null;
    const popUp = asksToSignUp(rule, reason) && !walled ? what.elements.flatMap(wishes.popUpOf) : [];
    if (popUp.length > 0 ? wishes.wantsSignUps() : inside) return null;
    const layer = rule === 'consent' ? what.elements.flatMap(wishes.layerOf) : popUp;
    return { rule, reason, what, whole: layer.length > 0 ? layer : what.elements, popUp: popUp.length > 0 };
  };

  const carryOut = ({ rule, reason, what, whole, popUp }: Plan) => {
    const fresh = [...new Set(whole)].filter((element) => !isWithin(element, hider.marked));
    if (fresh.length + what.texts.length === 0) return;
    const first = fresh[0] ?? what.texts[0]?.parentElement;
    const memory = first ? remember(first, what.text, rule) : null;
    const seen = fresh.some((element) => isVisible(element)) || what.texts.length > 0;
    const id = hider.hide(rule, { elements: fresh, texts: what.texts });
    tally.add(id, rule, reason, what.text, memory, seen);
    if (popUp) popUps.add(id);
    if (memory && wishes.isKept(memory)) hider.keep(id, true);
    else if (rule === 'consent' || (popUp && hider.isHidden(id))) wishes.tend(fresh);
  };

  const hide = ({ found }: Judged, snapshot: Snapshot) => {
    // All is looked up and looked at before anything is changed: after that, a look has the page laid out once more.
    const plans = found.map((one) => planFor(one, targetOf(one, snapshot)));
    for (const plan of plans) if (plan) carryOut(plan);
  };

  const hideInside = ({ found }: Judged, snapshot: Snapshot, frame: Element | null) => {
    for (const one of found) {
      const target = targetOf(one, snapshot);
      const plan = planFor(one, frame ? { ...target, elements: [frame] } : target, true);
      if (plan) carryOut(plan);
    }
  };

  /** A banner the guard found, at once or when its shadow root or frame had filled. */
  const hideBanner = ({ elements, reason, text }: Banner) => {
    const fresh = elements.filter((element) => !hider.marked(element));
    const first = fresh[0];
    if (!first || !wishes.hides('consent')) return false;
    const memory = remember(first, text, 'consent');
    const id = hider.hide('consent', { elements: fresh, texts: [] });
    tally.add(id, 'consent', reason, text, memory, true);
    guarded.add(id);
    if (wishes.isKept(memory)) keep(id, true);
    wishes.changed();
    return hider.isHidden(id);
  };

  const keep = (id: number, on: boolean) => {
    hider.keep(id, on);
    if (!tally.ids('consent').includes(id) && !popUps.has(id)) return;
    if (on && tally.reasonOf(id)?.code === 'consentPlatform') keptPlatforms.add(id);
    else keptPlatforms.delete(id);
    wishes.keptLayer();
  };

  /** A banner may have been hidden before it was known that the reader keeps it. */
  const keepRemembered = () => {
    for (const id of guarded) {
      const memory = tally.memoryOf(id);
      if (memory && wishes.isKept(memory)) keep(id, true);
    }
  };

  /** What the guard found stays: it is not found by reading the page, and would flash on every new reading. */
  const forget = (all: boolean) => {
    for (const id of tally.ids()) {
      if (!all && guarded.has(id) && hider.elementsOf(id).some((element) => element.isConnected)) continue;
      letGo(id);
    }
  };

  const letGo = (id: number) => {
    hider.restore(id);
    tally.remove(id);
    guarded.delete(id);
    keptPlatforms.delete(id);
    popUps.delete(id);
  };

  /** What the page has thrown away is let go: the hours of a live blog would fill the memory. */
  const tidy = () => {
    if (tally.size() < room) return;
    for (const id of tally.ids()) if (hider.isGone(id)) letGo(id);
    room = Math.max(ROOM, tally.size() * 2);
  };

  return {
    hide,
    hideInside,
    hideBanner,
    keep,
    keepRemembered,
    keepsPlatform: () => keptPlatforms.size > 0,
    popUps: () => [...popUps],
    forget,
    tidy,
  };
}

/** Small print is found in what asks for money too. */
const asksToSignUp = (rule: RuleId, { code }: Reason): boolean =>
  rule === 'newsletter' && code !== 'newsletterSmallPrint';

/** Whether a reader may have seen it before it was hidden, as far as its own attributes tell: no layout is asked for. */
function isVisible(element: Element): boolean {
  return !element.hasAttribute('hidden') && !/display:\s*none/.test(element.getAttribute('style') ?? '');
}
