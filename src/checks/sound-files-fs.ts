import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../disk/write-whole-fs.ts';

/** A file in which no check found anything. */
export interface SoundFile {
  /** SHA-256 of its bytes. */
  digest: string;
  /** Files that must exist so that this file stays sound. */
  needs: readonly string[];
}

interface Stored {
  /** Every needed file, once. */
  paths: string[];
  /** Path → its digest, then the indices in `paths` of the files that it needs. */
  files: Record<string, [digest: string, ...needs: number[]]>;
}

/** The number of records to keep, one for each version of the checks: a branch and the trunk often alternate. */
const kept = 3;

const fileOf = (dir: string, fingerprint: string): string => join(dir, `${fingerprint}.json`);

/** The files that earlier runs of the same checks found sound; none if the record is missing or broken. */
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

/** Writes a record for the next run, atomically. */
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
