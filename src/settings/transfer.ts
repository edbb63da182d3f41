import { checkSettings, isFields, type Problem } from './check.ts';
import { LIMITS } from './limits.ts';
import type { Settings } from './schema.ts';

/** Tells our files from other JSON. */
const FORMAT = 'just-the-story-settings';

/** Why a file was refused. */
export type Refusal =
  | { readonly code: 'tooLarge' }
  | { readonly code: 'notJson' }
  | { readonly code: 'notOurs' }
  | { readonly code: 'version'; readonly found: string }
  | { readonly code: 'values'; readonly problems: readonly Problem[] };

export type Imported = { readonly settings: Settings } | { readonly refusal: Refusal };

/** Everything a reader set, as the text of one JSON file. */
export const exportSettings = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, ...settings }, null, 2)}\n`;

/**
 * Settings out of the text of a file. All or nothing: one wrong value and the whole file is refused, with the
 * places that are wrong.
 */
export function importSettings(text: string): Imported {
  if (text.length > LIMITS.importCharacters) return { refusal: { code: 'tooLarge' } };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refusal: { code: 'notJson' } };
  }
  if (!isFields(raw) || raw.format !== FORMAT) return { refusal: { code: 'notOurs' } };
  if (raw.version !== 1) {
    return { refusal: { code: 'version', found: String(JSON.stringify(raw.version) ?? '–').slice(0, 20) } };
  }
  const problems: Problem[] = [];
  const settings = checkSettings(raw, (problem) => problems.push(problem));
  return problems.length > 0 ? { refusal: { code: 'values', problems } } : { settings };
}
