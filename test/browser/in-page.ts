/** The engine as a script for any page: tries that need a real layout and thousands of runs go without the extension. */
import { build } from 'esbuild';

/** @param entry a module of ours that puts what it offers on `globalThis` */
export async function bundled(entry: string): Promise<string> {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    // As old as the oldest browser we promise; and no JSX of ours in what runs there.
    target: ['chrome121', 'firefox140'],
    tsconfigRaw: {},
  });
  return bundle.outputFiles[0]?.text ?? '';
}
