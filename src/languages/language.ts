/**
 * The shape of a language table: what newsrooms write around a story, and what kind of words each is.
 *
 * How a phrase is written (read by `engine/wording.ts`, which documents the matching):
 * - lower case, straight quotes and apostrophes, single spaces; `…` and dashes left out;
 * - it matches whole words: `sign up` does not match "sign upon";
 * - a word that ends in `~` matches any ending of it: `newsletter~`, `podpis~`, `подпиш~`;
 * - a lone `*` is a gap of up to 40 characters inside the same sentence: `sign up * newsletter~`;
 * - `(a|b)` is either, `(a|)` may be missing: `lees (ook|meer)`, `newsletter(s|)`, `alle (cookies |)accepteren`;
 * - in scripts without spaces between words (Chinese, Japanese, Thai) it matches anywhere, `~` is not needed.
 */
export interface Wording {
  /** The line is this and nothing else ("Related articles"); at most a name may follow where it ends in `*`. */
  heading?: readonly string[];
  /**
   * The line begins with it and goes on ("Read more", "Lire aussi"). Ending in `:` it needs a separator after it.
   * Alone in its line it counts as a heading, so it is not repeated there.
   */
  leadIn?: readonly string[];
  /** Said anywhere in a short line it gives the line away ("sign up * newsletter~", "delivered to your inbox"). */
  pitch?: readonly string[];
  /** The fine print below a form or banner ("you can unsubscribe at any time"). */
  smallPrint?: readonly string[];
  /** The whole label of a button or of a link that acts as one ("accept all", "subscribe", "read more"). */
  button?: readonly string[];
  /** Says only what it is about; weak, needs other evidence beside it ("cookie~", "newsletter~"). */
  topic?: readonly string[];
}

export interface Language {
  /** BCP 47 primary subtag; a page's `lang` picks the table by it. */
  readonly code: string;
  /** Further subtags that this table serves (`nb`, `nn` for Norwegian). */
  readonly also?: readonly string[];
  /** About ten of the commonest short words: tell the language of a page that does not name it. */
  readonly common: readonly string[];
  /** Cookie and consent notices. Topic: what they talk about. Button: accept, reject, settings, save. */
  readonly consent: Wording;
  /** What a site calls the link that opens its own consent dialog again ("cookie settings"). */
  readonly consentSettings: readonly string[];
  /** Sign-up pitches, forms, push notification prompts. */
  readonly newsletter: Wording;
  /** Lines and boxes for other stories. Heading: "related articles", "most read". Lead-in: "read more", "don't miss". */
  readonly crosspromo: Wording;
  /** Follow us, join our channel, get the app, make us a preferred source, comment below, share this. */
  readonly follow: Wording;
  /** Heading: what stands over adverts ("advertisement", "article continues below", "skip advertisement"). */
  readonly adlabel: Wording;
  /** Pitches to subscribe, register, donate. */
  readonly support: Wording;
}
