/** What a page says of itself in a `<meta>`. */

type Meta = Pick<Element, 'getAttribute'>;

/** That it is an article, in Open Graph's words. */
export function isArticleMeta(meta: Meta): boolean {
  return (
    meta.getAttribute('property') === 'og:type' && meta.getAttribute('content')?.toLowerCase() === 'article'
  );
}

/** Characters of a name; a longer one is a slogan. */
const LONGEST_NAME = 80;

/** What the site is called, in the same words; empty where the head does not say so. */
export function siteNameIn(head: ParentNode | null): string {
  const meta = head?.querySelector('meta[property="og:site_name"]');
  return meta?.getAttribute('content')?.slice(0, LONGEST_NAME) ?? '';
}

/** Whether a head says that its page is an article. */
export function saysArticle(head: ParentNode | null): boolean {
  return [...(head?.querySelectorAll('meta[property="og:type"]') ?? [])].some(isArticleMeta);
}
