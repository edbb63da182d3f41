/** Scrolls to what was hidden and makes it stand out for a moment. Changes no markup. */
const FOR = 1600;

export function spotlight(elements: readonly Element[]): void {
  const first = elements.find((element) => element.isConnected);
  if (!first) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  if (calm) return;
  for (const element of elements) {
    element.animate([{ opacity: 0.25 }, { opacity: 1 }, { opacity: 0.25 }, { opacity: 1 }], {
      duration: FOR,
    });
  }
}
