import { join } from 'node:path';
import { beforeAll, beforeEach, expect } from 'vitest';
import { liveName, openWorkshop, steady } from './publish-fs.ts';
import type { VerbResult } from './run-verb-fs.ts';
import { writeBuiltSite, type BuiltSiteOptions } from './write-built-site-fs.ts';

/** The build time of the second site and of those that tests make: after the first. */
export const later = '2025-11-26T02:00:00.000Z';

interface Publishing {
  /** Gives a path in this file's folder. */
  at: (name: string) => string;
  /** Two built sites, with the versions `một` and `hai`. */
  one: string;
  two: string;
  /** The folder that the current test publishes to; it does not exist yet. */
  target: () => string;
  /** Writes another site that replaces the one before. */
  site: (options: BuiltSiteOptions) => Promise<string>;
  /** Expects a call to print exactly these lines, and not to change the live release. */
  expectRefusal: (call: Promise<VerbResult>, status: number, lines: string[]) => Promise<void>;
}

/** Prepares tests of publishing: sites before the first test, and a target for each. */
export function preparePublishing(name: string): Publishing {
  const dir = openWorkshop(name);
  const at = (file: string): string => join(dir, file);
  const [one, two] = [at('mot'), at('hai')];
  let count = 0;
  const target = (): string => at(`noi-dang-${count}`);
  beforeAll(async () => {
    await writeBuiltSite(one, { version: 'một' });
    await writeBuiltSite(two, { version: 'hai', builtAt: later });
  });
  beforeEach(() => void (count += 1));
  return {
    at,
    one,
    two,
    target,
    site: (options) => writeBuiltSite(at(`trang-${count}`), { version: 'hai', builtAt: later, ...options }),
    async expectRefusal(call, status, lines) {
      const before = liveName(target());
      const { status: ended, stderr } = await call;
      expect({ lines: steady(stderr), ended }).toEqual({ lines, ended: status });
      expect(liveName(target())).toBe(before);
    },
  };
}
