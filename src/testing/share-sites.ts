/** Runs once before the tests of a project, and after them removes what their files shared. */
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { digestsOfShared, sharedSites } from './shared-site-fs.ts';
import { removeTree } from './temporary-folders-fs.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    sharedSites: string;
  }
}

/** @returns what ends it, and fails the run if a test changed a site that others read */
export default function shareSites(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-chung-'));
  const sites = join(folder, 'trang');
  mkdirSync(sites);
  project.provide(sharedSites, sites);
  // Tests start verbs a thousand times: what Node compiled of one start serves the next.
  process.env['NODE_COMPILE_CACHE'] ??= join(folder, 'da-dich');
  return () => {
    const changed = readdirSync(sites).filter((name) => {
      const { built, now } = digestsOfShared(join(sites, name));
      return built !== now;
    });
    removeTree(folder);
    if (changed.length > 0) throw new Error(`A test changed a site that others read: ${changed.join(', ')}`);
  };
}
