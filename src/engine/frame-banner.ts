/** Is this frame a consent banner? By what is said around it and, where that may be read, in it; else by its name. */
import { weigh } from './banner-words.ts';
import { maySpeakOfConsent } from './ears.ts';
import { isGround, lieOf, parentOf } from './geometry.ts';
import { wholeLayer } from './layer.ts';
import { OTHER } from './names.ts';
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
  const said = around.ear.hear(title).some((word) => word.rule === 'consent');
  if (around.ear.missed) around.halfHeard?.(frame);
  const isNamed =
    (said ||
      FRAME_NAMED.test(`${own} ${addressOf(frame)}`) ||
      boxes.some((box) => FRAME_NAMED.test(idOf(box)))) &&
    (said || !OTHER.test(own));
  if (!isNamed && (named || !mayBeBanner(boxes, frame))) return null;
  const speeches = boxes.map((box) =>
    (box.textContent?.length ?? 0) < LONGEST_AROUND ? speechOf(box, around.ear, around.shadowRootOf) : null,
  );
  // As everywhere: no layout is asked for before something spoke of consent.
  if (!isNamed && !speeches.some((speech, at) => speech && weigh(speech, boxes[at] ?? frame) >= 3))
    return null;
  const at = boxes.findIndex((box) => lieOf(box).over);
  const over = boxes[at];
  if (!over) return null;
  const speech = speeches[at];
  if (speech && weigh(speech, over) >= 3) return verdict(over, speech, around);
  if (!said && !FRAME_NAMED.test(`${own} ${addressOf(frame)} ${idOf(over)}`)) return null;
  if (!isNamed) return null;
  return { layer: wholeLayer(over, around), words: frame.title || frame.name || frame.id, text: frame.title };
}

/** Nearly every frame is a player or an advert, with nothing about consent around or in it. */
function mayBeBanner(boxes: readonly Element[], frame: HTMLIFrameElement): boolean {
  const around = boxes.map((box) => box.textContent ?? '').filter((text) => text.length < LONGEST_AROUND);
  const inside = frameBody(frame)?.textContent?.slice(0, LONGEST_AROUND) ?? '';
  return [...around, inside].some((text) => maySpeakOfConsent(text.toLowerCase()));
}

function idOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase();
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
