import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../disk/write-whole-fs.ts';

/** A file in which no check found anything. */
export interface SoundFile {
  /** SHA-256 of its bytes. */
  digest: string;
  /** Files that must be there for it to stay so. */
  needs: readonly string[];
}

interface Stored {
  /** Every needed file once. */
  paths: string[];
  /** Path → its sum, then the needed files by their place in `paths`. */
  files: Record<string, [digest: string, ...needs: number[]]>;
}

/** Records of so many versions of the checks are kept: a branch and the trunk often take turns. */
const kept = 3;

const fileOf = (dir: string, fingerprint: string): string => join(dir, `${fingerprint}.json`);

/** What earlier runs of the very same checks found sound; nothing when there is no record, or a broken one. */
export function readSoundFiles(dir: string, fingerprint: string): Map<string, SoundFile> {
  try {
    const { paths, files } = JSON.parse(readFileSync(fileOf(dir, fingerprint), 'utf8')) as Stored;
    return new Map(
      Object.entries(files).map(([path, [digest, ...needs]]) => [
        path,
        { digest, needs: needs.map((need) => paths[need] ?? '') },
      ]),
    );
  } catch {
    // Without a record every file is checked.
    return new Map();
  }
}

/** Keeps a record for the next run, whole or not at all. */
export function writeSoundFiles(dir: string, fingerprint: string, sound: ReadonlyMap<string, SoundFile>): void {
  const places = new Map<string, number>();
  const placeOf = (path: string): number => {
    const place = places.get(path) ?? places.size;
    places.set(path, place);
    return place;
  };
  const files: Stored['files'] = {};
  for (const [path, { digest, needs }] of sound) files[path] = [digest, ...needs.map(placeOf)];
  const stored: Stored = { paths: [...places.keys()], files };
  writeWhole(fileOf(dir, fingerprint), JSON.stringify(stored));
  dropOld(dir);
}

function dropOld(dir: string): void {
  const records = readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ path: join(dir, name), age: statSync(join(dir, name)).mtimeMs }))
    .sort((a, b) => b.age - a.age);
  for (const { path } of records.slice(kept)) rmSync(path, { force: true });
}
