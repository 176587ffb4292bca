import { readFileSync } from 'node:fs';
import { writeWhole } from '../disk/write-whole-fs.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/**
 * A checked newsroom on its way from the gate to Astro: the gate writes it, the content loader reads it, so that the
 * folder is read once and what Astro sees is what was checked.
 */
export interface Snapshot {
  /** Nothing but what is wrong, where `npm run dev` can make no page yet. */
  newsroom: Newsroom | Required<Pick<Newsroom, 'faulty'>>;
  /** Absolute path of the content folder, where the pages find their bodies. */
  contentDir: string;
}

/** Name of the environment variable that holds the path of the snapshot during a build. */
export const snapshotVariable = 'NEWSROOM_SNAPSHOT';

export const writeSnapshot = (path: string, snapshot: Snapshot): void => writeWhole(path, JSON.stringify(snapshot));

/** @throws when no snapshot was made: Astro was called by itself and not through the newsroom's verbs */
export function readSnapshot(): Snapshot {
  const path = process.env[snapshotVariable];
  if (!path)
    throw new Error(
      `${snapshotVariable} is not set: build with \`npm run build\` or write with \`npm run dev\`, which check the content first.`,
    );
  return JSON.parse(readFileSync(path, 'utf8')) as Snapshot;
}
