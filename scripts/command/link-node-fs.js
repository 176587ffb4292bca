import { existsSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * npm before 11 removes the packages of other platforms together with the commands that they name, and so takes
 * `.bin/node` from the one that it keeps. Puts it back, since every tool of node_modules starts by it.
 *
 * @param {string} modules path of node_modules
 * @param {string} name the machine's kind, as in the name of its package: `linux-x64`
 * @returns {string | undefined} path of the Node that npm installed; undefined when there is none
 */
export function linkNode(modules, name) {
  const suffix = name.startsWith('win-') ? '.exe' : '';
  const home = `node-${name}`;
  const node = join(modules, home, 'bin', `node${suffix}`);
  if (!existsSync(node)) return undefined;
  const command = join(modules, '.bin', `node${suffix}`);
  if (existsSync(command)) return node;
  mkdirSync(join(modules, '.bin'), { recursive: true });
  rmSync(command, { force: true }); // a link that leads nowhere
  if (suffix) linkSync(node, command);
  else symlinkSync(join('..', home, 'bin/node'), command);
  return node;
}
