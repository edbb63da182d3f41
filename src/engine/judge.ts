/**
 * The way from a page's text to what should go: reader, story, rules, referee, cover. Takes a question and gives an
 * answer, both plain data; so it runs wherever there is room for it (the service worker), and not in the page's thread.
 */
import type { RuleId } from '../rules/catalogue.ts';
import { RULES } from '../rules/index.ts';
import { isArticleMeta } from './article-meta.ts';
import { cover } from './cover.ts';
import { isWalled } from './log-in.ts';
import type { Ear } from './overlay-text.ts';
import type { Known, Spoken } from './pack.ts';
import { languagesOf, saysWordOf } from './page-language.ts';
import { findPitchBoxes, withoutPitches } from './pitch-box.ts';
import { fold } from './plain-text.ts';
import { hasPlatformName } from './platforms.ts';
import type { Answer, Background, Found, Question } from './question.ts';
import { type Box, type Line, type Page, read } from './reader.ts';
import { type Verdict, weigh } from './referee.ts';
import { type Replica, type ReplicaElement, type ReplicaText, replicaOf } from './replica.ts';
import type { Scene } from './scene.ts';
import { houseOf, type Site, siteOf } from './site.ts';
import { asPartOfStory, findStory, isProse, type Story, shapesOf, weight } from './story.ts';
import { suspicionOf } from './suspicion.ts';
import { type Voices, voicesOf } from './voice.ts';
import type { Said, Words } from './wording.ts';

/** A question whose page was read, and what it has to be heard with. */
export interface Opened {
  readonly question: Question;
  readonly replica: Replica;
  readonly background: Background;
}

/**
 * Reads the page of a question, as far as that takes no table.
 * @returns null where it was misread
 */
export function open(question: Question, known: readonly Known[]): Opened | null {
  const { html, scripts, count, part, lang } = question;
  const replica = replicaOf(html, scripts, part?.link ?? null);
  if (!replica || replica.elements.length !== count) return null;
  const before = part?.background;
  if (before?.settled) return { question, replica, background: before };
  const { languages, settled } = languagesOf(lang, textOf(replica), known);
  const codes = languages.map(({ code }) => code);
  const declared = question.declared || (before?.declared ?? replica.elements.some(declaresArticle));
  return { question, replica, background: { codes, settled, declared, house: before?.house ?? '' } };
}

/** Open Graph's and schema.org's word for it, on an element. */
function declaresArticle(element: ReplicaElement): boolean {
  const type = element.getAttribute('itemtype');
  if (type !== null) return type.endsWith('Article') || type.endsWith('BlogPosting');
  return element.localName === 'meta' && isArticleMeta(element);
}

function textOf({ root, elements }: Replica) {
  function* paragraphs() {
    for (const element of elements) if (element.localName === 'p') yield element.textContent;
  }
  return { paragraphs: paragraphs(), all: () => root.textContent };
}

/**
 * @param words the languages of the question's background
 * @param tables the same, as tables
 */
export function answer(opened: Opened, words: Words, tables: readonly Spoken[]): Answer {
  const { question, replica } = opened;
  // The replica has what is asked of an element here, and no more.
  const page = read(replica.root as unknown as Element);
  const house = question.part === null ? houseOf(hrefsIn(page.root), question.url) : opened.background.house;
  const asks = new Set<number>();
  const floats = ({ element }: Box): boolean => {
    const { number } = element as unknown as ReplicaElement;
    const known = question.floats[number];
    if (known === undefined) asks.add(number);
    return known ?? false;
  };
  const found =
    findStory(page, opened.background.declared) ?? (question.part?.inStory ? asPartOfStory(page) : null);
  const site = siteOf(question.url, house, question.siteName);
  const tag = question.lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const voices = voicesOf([...opened.background.codes, tag]);
  const { story, verdicts, said } = conclude(page, found, words, voices, site, floats);
  if (asks.size > 0) return { asks: [...asks] };
  const numberOf = (element: Element) => (element as unknown as ReplicaElement).number;
  // Of a part nobody asks it.
  const { suspects, notices } = question.part
    ? { suspects: [], notices: [] }
    : suspicionOf({
        page,
        replica,
        story: story?.article.element ?? null,
        said,
        ear: remembering(words),
        sounds: (text) => tables.some((table) => saysWordOf(table, text)),
      });
  return {
    background: { ...opened.background, house },
    consentSettings: tables.map(({ consentSettings }) => consentSettings).join('|'),
    chars: page.root.chars,
    story: story && { article: numberOf(story.article.element), body: numberOf(story.body.element) },
    found: [...verdicts, ...ownPhrases(page, question)].map((verdict) => foundBy(page, story, verdict)),
    suspects: suspects.map(numberOf),
    notices: notices.map(numberOf),
    platforms: question.part ? [] : replica.elements.filter(hasPlatformName).map(({ number }) => number),
    hosts: page.hosts.map(numberOf),
  };
}

/** Boxes in boxes say the same lines. */
function remembering(words: Words): Ear {
  const heard = new Map<string, readonly Said[]>();
  return {
    hear(text) {
      const before = heard.get(text);
      if (before) return before;
      const said = words.hear(fold(text));
      heard.set(text, said);
      return said;
    },
  };
}

function conclude(
  page: Page,
  found: Story | null,
  words: Words,
  voices: Voices,
  site: Site,
  floats: Scene['floats'],
): { story: Story | null; verdicts: readonly Verdict[]; said: Scene['said'] } {
  const heard: (readonly Said[])[] = [];
  const telling = new Map<RuleId, Line[]>();
  for (const line of page.lines) {
    const all = words.hear(line.folded);
    heard.push(all);
    for (const { rule } of all) {
      const lines = telling.get(rule);
      if (!lines) telling.set(rule, [line]);
      else if (lines.at(-1) !== line) lines.push(line);
    }
  }
  const said = (line: Line): readonly Said[] => heard[line.index] ?? [];
  const told = found && !isOffer(found, page, said) ? withoutSmallPrint(found, page, said) : null;
  const pitches = told ? findPitchBoxes(page, told, said, site, voices) : [];
  const story = told && withoutPitches(told, pitches);
  const scene: Scene = {
    page,
    story,
    site,
    voices,
    pitches,
    said,
    saying: (rule) => telling.get(rule) ?? [],
    floats,
  };
  const findings = RULES.flatMap((rule) => rule.find(scene));
  return { story, verdicts: weigh(scene, findings), said };
}

const OFFERED: ReadonlySet<RuleId> = new Set<RuleId>(['newsletter', 'support', 'consent']);
/** What a short page that asks for something has to tell beside it: so many paragraphs, or weighed characters. */
const FEWEST_TOLD = 3;
const LEAST_TOLD = 240;

/** A few sentences about an address or money, in the headline or all through: the page is that offer, and tells nothing. */
function isOffer({ short, start, prose }: Story, page: Page, said: (line: Line) => readonly Said[]): boolean {
  if (!short) return false;
  const offers = (index: number) => {
    const line = page.lines[index];
    return line !== undefined && said(line).some(({ rule, kind }) => OFFERED.has(rule) && kind !== 'topic');
  };
  const told = [...prose].filter((index) => !offers(index));
  const much = told.reduce((sum, index) => sum + weight(page.lines[index]?.text ?? ''), 0);
  return offers(start) || (told.length < FEWEST_TOLD && much < LEAST_TOLD);
}

/** Small print is made of sentences too, but it is not told by the story. */
function withoutSmallPrint(story: Story, page: Page, said: (line: Line) => readonly Said[]): Story {
  const prose = new Set(story.prose);
  for (const index of story.prose) {
    const line = page.lines[index];
    if (!line || line.text.length >= 500) continue;
    const words = said(line);
    // Of a short story's sentences those alone are surely told that say nothing else.
    if (words.some(({ kind }) => kind === 'smallPrint' || (kind !== 'topic' && !isProse(line))))
      prose.delete(index);
  }
  if (prose.size === story.prose.size) return story;
  const told = [...prose].flatMap((index) => page.lines[index] ?? []);
  return { ...story, prose, shapes: shapesOf(told, story.body) };
}

/** Letters: a phrase that has fewer would hide half the page. */
const SHORTEST_PHRASE = 3;

/** What the reader wants hidden, wherever it stands. */
function ownPhrases(page: Page, { phrases }: Question): Verdict[] {
  return phrases.flatMap(({ text, rule }) => {
    const wanted = fold(text);
    if (wanted.length < SHORTEST_PHRASE) return [];
    return page.lines
      .filter((line) => line.folded.includes(wanted))
      .map((line) => ({
        rule,
        reason: { code: 'ownPhrase' as const, detail: text },
        lines: [line.index],
        box: null,
      }));
  });
}

function foundBy(page: Page, story: Story | null, { rule, reason, lines, box }: Verdict): Found {
  const keep = new Set<Box>([page.root]);
  if (story) keep.add(story.body).add(story.article);
  const { elements, texts } = cover(page, lines, box, keep);
  const inner = box ?? page.lines[lines[0] ?? -1]?.box;
  return {
    rule,
    reason,
    text: lines.map((index) => page.lines[index]?.text ?? '').join('\n'),
    walled: rule === 'newsletter' && inner !== undefined && isWalled(page, story, inner),
    elements: elements.map((element) => {
      const { number, textContent } = element as unknown as ReplicaElement;
      return [number, textContent.length] as const;
    }),
    texts: texts.map((text) => {
      const { parentElement, run, data } = text as unknown as ReplicaText;
      return [parentElement.number, run, data] as const;
    }),
  };
}

function hrefsIn(box: Box): string[] {
  return [...(box.hrefs ?? []), ...box.children.flatMap(hrefsIn)];
}
