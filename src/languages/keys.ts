/** Where a language's table lies in local storage. */
import { TABLES_VERSION } from './spoken.ts';

const PREFIX = 'words.';

/** Tables of another version are another extension's. */
export const tableKey = (code: string): string => `${PREFIX}${TABLES_VERSION}.${code}`;

/** Whether a stored item is a table, of whatever version. */
export const isTableKey = (key: string): boolean => key.startsWith(PREFIX);
