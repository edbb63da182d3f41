/** Is this frame a consent banner? By what is said around it and, where that may be read, in it; else by its name. */
import { weigh } from './banner-words.ts';
import { maySpeakOfConsent } from './ears.ts';
import { isGround, isOver, parentOf } from './geometry.ts';
import { wholeLayer } from './layer.ts';
import { nameOf, OTHER } from './names.ts';
import { type Verdict, verdict } from './overlay.ts';
import { frameBody, speechOf } from './overlay-text.ts';
import type { Surroundings } from './surroundings.ts';

/** Characters around a frame that may still be its banner's. */
const LONGEST_AROUND = 3000;
const FRAME_NAMED =
  /consent|cookie|gdpr|ccpa|cmp|privacy-?(mgmt|manager|cent|notice)|tcf|sp_message|trustarc|truste/;

/**
 * A banner in a frame of another origin: its words cannot be read, so its name and how it lies must do.
 * @param named whether only its name is asked: to look into a frame, or how it lies, is dear
 * @returns the layer in this page, or null
 */
export function judgeFrame(frame: HTMLIFrameElement, around: Surroundings, named = false): Verdict | null {
  const boxes: Element[] = [];
  for (let at: Element | null = frame; at && boxes.length < 4; at = parentOf(at)) {
    if (isGround(at) || around.holdsStory(at)) break;
    boxes.push(at);
  }
  const title = `${frame.title} ${frame.name} ${frame.getAttribute('aria-label') ?? ''}`;
  const own = `${title} ${frame.id} ${frame.className}`.toLowerCase();
  const called = `${own} ${addressOf(frame)}`;
  const said = around.ear.hear(title).some((word) => word.rule === 'consent');
  if (around.ear.missed) around.halfHeard?.(frame);
  const isNamed =
    said || ([called, ...boxes.map(nameOf)].some((name) => FRAME_NAMED.test(name)) && !OTHER.test(own));
  if (!isNamed && (named || !mayBeBanner(boxes, frame))) return null;
  // It is named so, or asked about because it lies over the page: how it lies is no longer dear.
  const over = boxes.find(isOver);
  if (!over) return null;
  const speech =
    (over.textContent?.length ?? 0) < LONGEST_AROUND ? speechOf(over, around.ear, around.shadowRootOf) : null;
  if (speech && weigh(speech, over) >= 3) return verdict(over, speech, around);
  if (!isNamed || !(said || FRAME_NAMED.test(`${called} ${nameOf(over)}`))) return null;
  return { layer: wholeLayer(over, around), words: frame.title || frame.name || frame.id, text: frame.title };
}

/** Nearly every frame is a player or an advert, with nothing about consent around or in it. */
function mayBeBanner(boxes: readonly Element[], frame: HTMLIFrameElement): boolean {
  const around = boxes.map((box) => box.textContent ?? '').filter((text) => text.length < LONGEST_AROUND);
  const inside = frameBody(frame)?.textContent?.slice(0, LONGEST_AROUND) ?? '';
  return [...around, inside].some((text) => maySpeakOfConsent(text.toLowerCase()));
}

/** Host and path; the query is left out, as it often carries the page's own address or words. */
function addressOf(frame: HTMLIFrameElement): string {
  try {
    const url = new URL(frame.src, frame.ownerDocument.baseURI);
    return url.protocol.startsWith('http') ? `${url.hostname}${url.pathname}`.toLowerCase() : '';
  } catch {
    return '';
  }
}
