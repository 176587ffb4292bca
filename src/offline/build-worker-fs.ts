import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Release } from './release.ts';

/** The service worker of a release as one script. `self.__WB_MANIFEST` is where Workbox's own tools put their list. */
export const buildWorker = (release: Release): Promise<string> =>
  bundle('service-worker.client.ts', { 'self.__WB_MANIFEST': JSON.stringify(release) });

/** What stands in its place where the site keeps nothing on its readers' machines. */
export const buildRemovingWorker = (): Promise<string> => bundle('removing-worker.client.ts');

async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
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
