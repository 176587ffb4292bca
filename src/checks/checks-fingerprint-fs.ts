import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roomsBelow } from '../rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Rooms whose code decides what a check says. */
const rooms = roomsBelow('checks');

/**
 * Changes whenever what the checks say may change: with their code, the packages they use, the version of Node, and the
 * `settings` that come from outside.
 */
export function fingerprintChecks(settings: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const sources = rooms.flatMap((room) =>
    readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join('src', room, name)),
  );
  for (const path of [...sources, 'package-lock.json'])
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  for (const setting of settings) hash.update('\0\0').update(setting);
  return hash.digest('hex').slice(0, 32);
}
