/** The one way from a document to verdicts: reader, story, rules, referee. Writes nothing. */
import type { RuleId } from '../rules/catalogue.ts';
import { RULES } from '../rules/index.ts';
import type { Ears } from './ears.ts';
import { findPitchBoxes, withoutPitches } from './pitch-box.ts';
import { type Box, type Line, type Page, read } from './reader.ts';
import { type Verdict, weigh } from './referee.ts';
import type { Scene } from './scene.ts';
import { houseOf, type Site, siteOf } from './site.ts';
import { asPartOfStory, findStory, type Story } from './story.ts';
import type { Said } from './wording.ts';

export interface Judgement {
  readonly page: Page;
  readonly story: Story | null;
  readonly verdicts: readonly Verdict[];
}

export interface Judge {
  /** What stands under `start`; of its children only those in `only`, where given. */
  read(start: Element, only?: ReadonlySet<Node>): Page;
  /**
   * Judges what was read.
   * @param inStory it was added to a story found before: where it is no article itself, it is a part of that one
   */
  judge(page: Page, inStory?: boolean): Judgement;
}

export function createJudge(document: Document, ears: Ears): Judge {
  let site: Site = siteOf(document.URL);
  return {
    read(start, only) {
      const page = read(document, start, only);
      if (start === document.body && !only)
        site = siteOf(document.URL, houseOf(hrefsIn(page.root), document.URL));
      return page;
    },
    judge: (page, inStory = false) =>
      conclude(page, findStory(page) ?? (inStory ? asPartOfStory(page) : null)),
  };

  function conclude(page: Page, found: Story | null): Judgement {
    const listening = ears.page();
    const heard: (readonly Said[])[] = [];
    const telling = new Map<RuleId, Line[]>();
    for (const line of page.lines) {
      const words = listening.hear(line.folded);
      heard.push(words);
      for (const { rule } of words) {
        const lines = telling.get(rule);
        if (!lines) telling.set(rule, [line]);
        else if (lines.at(-1) !== line) lines.push(line);
      }
    }
    const said = (line: Line): readonly Said[] => heard[line.index] ?? [];
    const told = found && withoutSmallPrint(found, page, said);
    const pitches = told ? findPitchBoxes(page, told, said) : [];
    const story = told && withoutPitches(told, pitches);
    const scene: Scene = {
      page,
      story,
      site,
      pitches,
      said,
      saying: (rule) => telling.get(rule) ?? [],
      floats: (box: Box) => floats(box.element),
    };
    const findings = RULES.flatMap((rule) => rule.find(scene));
    return { page, story, verdicts: weigh(scene, findings) };
  }
}

function hrefsIn(box: Box): string[] {
  return [...(box.hrefs ?? []), ...box.children.flatMap(hrefsIn)];
}

/** Small print is made of sentences too, but it is not told by the story. */
function withoutSmallPrint(story: Story, page: Page, said: (line: Line) => readonly Said[]): Story {
  const prose = new Set(story.prose);
  for (const index of story.prose) {
    const line = page.lines[index];
    if (line && line.text.length < 500 && said(line).some((words) => words.kind === 'smallPrint'))
      prose.delete(index);
  }
  return { ...story, prose };
}

/** Whether the element or one around it is taken out of the page's flow and lies over it. */
function floats(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (
    let at: Element | null = element;
    at && at.localName !== 'body' && at.localName !== 'html';
    at = at.parentElement
  ) {
    if (at.localName === 'dialog' || at.getAttribute('aria-modal') === 'true') return true;
    const position = view.getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
