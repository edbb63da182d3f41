/** Mozilla's own linter over the Firefox build: no error, and no warning but the one we know. */
import { spawnSync } from 'node:child_process';

/** Preact sets innerHTML where a component asks for it (`dangerouslySetInnerHTML`); ours never do. */
const KNOWN = new Set(['UNSAFE_VAR_ASSIGNMENT']);

/** @returns what is wrong, or nothing */
export function lintFirefox() {
  const { stdout, stderr } = spawnSync(
    'npx',
    [
      '--no-install',
      'web-ext',
      'lint',
      '--source-dir',
      'dist/firefox',
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
  );
  let report;
  try {
    report = JSON.parse(stdout.slice(stdout.indexOf('{')));
  } catch {
    return `web-ext gave no report: ${stderr.trim().split('\n').at(-1) ?? ''}`;
  }
  const { errors = [], warnings = [] } = report;
  const wrong = [...errors, ...warnings.filter((warning) => !KNOWN.has(warning.code))];
  for (const { code, file, message } of wrong) console.error(`${code} ${file ?? ''}: ${message}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings`);
  return wrong.length ? `${wrong.length} errors or unknown warnings` : undefined;
}
