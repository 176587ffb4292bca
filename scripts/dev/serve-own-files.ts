import { lstatSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { isInside } from '../../src/disk/is-inside-fs.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { root } from '../project-root.ts';
import type { VitePlugin } from './vite-plugin.ts';

/**
 * The folders of which a page of the preview asks for files. Not the content folder, which Vite would hand out with what a
 * link or a pipe in it leads to, nor `.cache`, in which all drafts are: pages show what is to be seen of them.
 */
export const servedFolders: string[] = ['src', 'public', 'node_modules', '.astro'].flatMap((name) => {
  const folder = join(root, name);
  return [folder, realPathOf(folder)];
});

/** Vite opens some of what it then refuses, and whoever opens a pipe waits for ever, with all who come after. */
const isServed = (path: string): boolean => {
  const inner = /^\/@(?:fs|id)(?=\/)/.exec(path)?.[0] ?? '';
  const named = normalize(path.slice(inner.length));
  return [named, join(root, named)].every((file) => !isFile(file) || servedFolders.some((one) => isInside(file, one)));
};

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isDirectory() === false;
  } catch {
    return false; // nothing there, or no name of a file
  }
}

/**
 * Refuses what no page of the preview asks for: files of other folders, and Vite's address that starts an editor, which any
 * page on the web could have a browser ask for.
 */
export const serveOwnFiles: VitePlugin = {
  name: 'newsroom:serve-own-files',
  configureServer: (server) => {
    server.middlewares.use('/__open-in-editor', (_request, response) => {
      response.writeHead(404).end();
    });
    server.middlewares.use((request, response, next) => {
      if (isServed(decode((request.url ?? '').replace(/[?#].*$/s, '')))) return next();
      response.writeHead(403).end();
    });
  },
};

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
