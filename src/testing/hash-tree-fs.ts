import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Lists each entry below a folder by its path from there: a file's digest, a link's target, `/` for a folder. */
export function hashTree(folder: string, { without = [] }: { without?: readonly string[] } = {}): Map<string, string> {
  const tree = new Map<string, string>();
  const walk = (dir: string): void => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      const name = relative(folder, path);
      if (without.includes(name)) continue;
      if (entry.isSymbolicLink()) tree.set(name, `→ ${readlinkSync(path)}`);
      else if (entry.isDirectory()) tree.set(name, '/');
      else tree.set(name, createHash('sha256').update(readFileSync(path)).digest('hex'));
      if (entry.isDirectory()) walk(path);
    }
  };
  walk(folder);
  return tree;
}
