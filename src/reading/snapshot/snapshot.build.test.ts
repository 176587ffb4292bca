import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeTemporaryFolder } from '../../testing/temporary-folders-fs.ts';
import { createSnapshotReader, snapshotVariable, writeSnapshot } from './snapshot-fs.ts';

let folder: string;
beforeEach(() => {
  folder = makeTemporaryFolder('ban-chup-');
  vi.stubEnv(snapshotVariable, join(folder, 'snapshot.json'));
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const write = (contentDir: string): void =>
  writeSnapshot(join(folder, 'snapshot.json'), { newsroom: { faulty: [] }, contentDir });

it('parses a snapshot once for all collections', () => {
  write('/a');
  const read = createSnapshotReader();
  const first = read();
  expect(first.contentDir).toBe('/a');
  expect([read(), read()].every((one) => one === first)).toBe(true);
});

it('sees every new snapshot, also one of the same size that is written at once', () => {
  const read = createSnapshotReader();
  for (const name of ['/a', '/b', '/c', '/d', '/e', '/f']) {
    write(name);
    expect(read().contentDir).toBe(name);
  }
});

it('throws when Astro was not started by a verb', () => {
  vi.stubEnv(snapshotVariable, undefined);
  expect(() => createSnapshotReader()()).toThrow(/npm run build/);
});
