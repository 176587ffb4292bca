import { lstatSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { isInside } from '../../src/disk/is-inside-fs.ts';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { root } from '../command/project-root.ts';
import type { VitePlugin } from './vite-plugin.ts';

/**
 * The folders whose files the preview's pages need. The content folder is not among them, because Vite would also
 * follow links and pipes in it. Nor is `.cache`, which holds all drafts: the pages already show what may be seen.
 */
export const servedFolders: string[] = ['src', 'public', 'node_modules', '.astro'].flatMap((name) => {
  const folder = join(root, name);
  return [folder, realPathOf(folder)];
});

/** Vite opens some files before it refuses them, and a pipe blocks that request and all later ones forever. */
const isServed = (path: string): boolean => {
  const inner = /^\/@(?:fs|id)(?=\/)/.exec(path)?.[0] ?? '';
  const named = normalize(path.slice(inner.length));
  return [named, join(root, named)].every((file) => !isFile(file) || servedFolders.some((one) => isInside(file, one)));
};

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isDirectory() === false;
  } catch {
    return false; // nothing there, or not a file name
  }
}

/**
 * Refuses requests that no page of the preview makes: files of other folders, and Vite's address that starts an editor,
 * which any web page could make a browser request.
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
