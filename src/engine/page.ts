/** What a page is made of to a reader of text. */

export interface Link {
  readonly element: Element;
  readonly href: string;
}

export interface Line {
  readonly index: number;
  readonly box: Box;
  /** As the page has it, white space folded. */
  readonly text: string;
  /** `fold(text)`, made when first asked for: most lines of a page never are. */
  readonly folded: string;
  /** Characters of it that stand inside links. */
  readonly linkChars: number;
  readonly links: readonly Link[];
  /** Its text nodes, in order. */
  readonly nodes: readonly Text[];
  /** Characters inside bold or emphasised elements. */
  readonly strongChars: number;
}

export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly depth: number;
  readonly children: Box[];
  /** Lines of its own, outside its child boxes. */
  readonly lines: Line[];
  /** Where its own links lead, with text or without; those of child boxes are with them. */
  hrefs: string[] | null;
  /** Its lines with those of all boxes inside: `page.lines.slice(from, to)`. */
  from: number;
  to: number;
  /** Counted over everything inside. */
  chars: number;
  linkChars: number;
  media: number;
  /** Of these, what plays or shows another page: frames, films, sound. */
  embeds: number;
  emailFields: number;
  otherFields: number;
  /** Where a reader writes more than a line: a comment, a letter. */
  textareas: number;
  passwords: number;
  buttons: number;
  /** Class, id, role and labels, lower case: what the page's makers call it. */
  readonly hint: string;
}

export interface Page {
  readonly root: Box;
  readonly lines: readonly Line[];
  /** Custom elements: each may have a shadow root that is not read. */
  readonly hosts: readonly Element[];
  readonly frames: readonly HTMLIFrameElement[];
}
