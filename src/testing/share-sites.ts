/** Runs once before the tests of a project: makes the folder of the sites that test files share, and removes it. */
import { mkdtempSync, readdirSync } from 'node:fs';
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
  project.provide(sharedSites, folder);
  return () => {
    const changed = readdirSync(folder).filter((name) => {
      const { built, now } = digestsOfShared(join(folder, name));
      return built !== now;
    });
    removeTree(folder);
    if (changed.length > 0) throw new Error(`A test changed a site that others read: ${changed.join(', ')}`);
  };
}
