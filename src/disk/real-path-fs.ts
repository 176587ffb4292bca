import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, join, parse, sep } from 'node:path';

/** The most links to follow before a path counts as a loop. The kernel has the same limit. */
const mostLinks = 40;

/**
 * Resolves a path as the kernel does. It follows links, also above a place that does not exist yet and also those whose
 * target is missing. `..` leaves the folder that a link led to. A link that leads only to itself stays in the result,
 * so that the caller can find it.
 */
export function realPathOf(path: string, from = process.cwd()): string {
  const { root } = parse(path);
  let at = root || from;
  let waiting = partsOf(path.slice(root.length));
  for (let links = 0; waiting.length > 0;) {
    const part = waiting.shift() ?? '';
    const next = part === '..' ? dirname(at) : join(at, part);
    const target = links < mostLinks ? readLink(next) : undefined;
    if (target === undefined) {
      at = next;
      continue;
    }
    links += 1;
    const { root: top } = parse(target);
    if (top) at = top;
    waiting = [...partsOf(target.slice(top.length)), ...waiting];
  }
  return at;
}

const partsOf = (path: string): string[] => path.split(sep).filter((part) => part !== '' && part !== '.');

/** Reads the target of a link. Returns undefined when the path is not a link, is missing or may not be read. */
function readLink(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    // We do not follow a path that we cannot read. A later write there fails and says why.
    return undefined;
  }
}
