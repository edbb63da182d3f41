/** What a page says of itself in a `<meta>`: that it is an article, in Open Graph's words. */
export function isArticleMeta(meta: Pick<Element, 'getAttribute'>): boolean {
  return (
    meta.getAttribute('property') === 'og:type' && meta.getAttribute('content')?.toLowerCase() === 'article'
  );
}
