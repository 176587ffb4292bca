import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Release } from './release.ts';

/**
 * The service worker of a release as one script. Workbox's own tools also replace `self.__WB_MANIFEST` by their list.
 */
export const buildWorker = (release: Release): Promise<string> =>
  bundle(new URL('service-worker.client.ts', import.meta.url), { 'self.__WB_MANIFEST': JSON.stringify(release) });

/** The script that replaces the service worker on a site that keeps nothing on readers' devices. */
export const buildRemovingWorker = (): Promise<string> => bundle(new URL('removing-worker.client.ts', import.meta.url));

async function bundle(entry: URL, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('This should never happen: esbuild wrote no script');
  return script.text;
}
