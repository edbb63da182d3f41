/** How much a reader can keep: bounds that keep settings small enough to sync and quick to check. */
export const LIMITS = {
  phrases: 100,
  phraseMin: 3,
  phraseMax: 120,
  memoriesASite: 100,
  memoryText: 160,
  memoryElement: 400,
  sites: 2000,
  importCharacters: 2_000_000,
} as const;
