import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { roomsBelow } from '../rooms.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));

/** The rooms whose code decides the results of the checks. */
const rooms = roomsBelow('checks');

/**
 * A digest that changes whenever the results of the checks may change: with their code, their packages, the version of
 * Node, or the `settings` from outside.
 */
export function fingerprintChecks(settings: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  const sources = rooms.flatMap((room) =>
    readdirSync(join(projectDir, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join('src', room, name)),
  );
  for (const path of [...sources, 'package-lock.json'])
    hash.update(`\0${path}\0`).update(readFileSync(join(projectDir, path)));
  for (const setting of settings) hash.update('\0\0').update(setting);
  return hash.digest('hex').slice(0, 32);
}
