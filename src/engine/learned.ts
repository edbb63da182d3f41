/** What the judge has told of a page so far, and what is told to the judge with every question. */
import { saysArticle, siteNameIn } from './article-meta.ts';
import type { Ears } from './ears.ts';
import type { Background, Judged } from './question.ts';
import type { Snapshot } from './snapshot.ts';

export interface Learned {
  readonly background: Background | null;
  /** The element of the whole article; null where there is no story. */
  readonly article: Element | null;
  /** What this site calls the link to its consent dialog, with `|` between them. */
  readonly consentSettings: string;
  learn(judged: Judged, snapshot: Snapshot): void;
  isInStory(element: Element): boolean;
  /** The story has left the page. */
  isStale(): boolean;
  /** Whether the page declares itself an article. */
  isDeclared(): boolean;
  circumstances(): {
    readonly url: string;
    readonly lang: string;
    readonly declared: boolean;
    readonly siteName: string;
  };
}

export function createLearned(document: Document, ears: Ears): Learned {
  let body: Element | null = null;
  const isDeclared = () => saysArticle(document.head);
  const learned: { -readonly [Key in keyof Learned]: Learned[Key] } = {
    background: null,
    article: null,
    consentSettings: '',
    learn({ background, consentSettings, story }, snapshot) {
      learned.background = background;
      learned.consentSettings = consentSettings;
      ears.speaks(background.codes);
      body = story && snapshot.element(story.body);
      learned.article = story && snapshot.element(story.article);
    },
    isInStory: (element) => learned.article?.contains(element) ?? false,
    isStale: () => body !== null && !body.isConnected,
    isDeclared,
    circumstances: () => ({
      url: document.URL,
      lang: document.documentElement?.lang ?? '',
      declared: learned.background?.declared ?? isDeclared(),
      siteName: siteNameIn(document.head),
    }),
  };
  return learned;
}
