/** What each element is to a reader of text. */

export type Part = 'block' | 'silent' | 'media' | 'embed' | 'strong' | 'break' | 'field' | 'area';

/** One look-up an element; what is not here runs along in its line, or is a custom element and a block. */
export const PARTS = new Map<string, Part>();
const named = (part: Part, tags: string) => {
  for (const tag of tags.split(' ')) PARTS.set(tag, part);
};
named(
  'block',
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
named('silent', 'script style noscript template head title object canvas svg math select datalist option');
named('media', 'img picture');
named('embed', 'video audio iframe embed');
named('strong', 'b strong em i u mark');
named('break', 'br');
named('field', 'input');
named('area', 'textarea');

/** What says nothing and shows nothing by itself. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style link meta noscript template br source track'.split(' '),
);
