import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Release } from './release.ts';

const entry = fileURLToPath(new URL('service-worker.client.ts', import.meta.url));

/** The service worker of a release as one script. `self.__WB_MANIFEST` is where Workbox's own tools put their list. */
export async function buildWorker(release: Release): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'self.__WB_MANIFEST': JSON.stringify(release), 'process.env.NODE_ENV': '"production"' },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('This should never happen: esbuild wrote no script');
  return script.text;
}
