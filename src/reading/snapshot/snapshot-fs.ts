import { readFileSync, statSync } from 'node:fs';
import { writeWhole } from '../../disk/write-whole-fs.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

/**
 * A checked newsroom on its way from the gate to Astro. The gate writes it and the content loader reads it, so that the
 * folder is read once and Astro sees exactly what was checked.
 */
export interface Snapshot {
  /** Only the faulty files, if `npm run dev` can make no page yet. */
  newsroom: Newsroom | Required<Pick<Newsroom, 'faulty'>>;
  /** Absolute path of the content folder, where the pages find their bodies. */
  contentDir: string;
}

/** The environment variable that holds the path of the snapshot during a build. */
export const snapshotVariable = 'NEWSROOM_SNAPSHOT';

export const writeSnapshot = (path: string, snapshot: Snapshot): void => writeWhole(path, JSON.stringify(snapshot));

/**
 * Creates a reader that parses each written snapshot once, however many collections ask for it: it holds the whole
 * archive. A snapshot is always written as a new file, so its number on the disk tells it from the former one.
 * @throws when there is no snapshot: Astro was called directly, not through the newsroom's commands
 */
export function createSnapshotReader(): () => Snapshot {
  let known: { version: string; snapshot: Snapshot } | undefined;
  return () => {
    const path = process.env[snapshotVariable];
    if (!path)
      throw new Error(
        `${snapshotVariable} is not set: build with \`npm run build\` or write with \`npm run dev\`, which check the content first.`,
      );
    const { ino, mtimeNs, size } = statSync(path, { bigint: true });
    const version = [path, ino, mtimeNs, size].join(' ');
    if (known?.version !== version) known = { version, snapshot: JSON.parse(readFileSync(path, 'utf8')) as Snapshot };
    return known.snapshot;
  };
}
