import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, join, parse, sep } from 'node:path';

/** Links followed before a path counts as one that leads nowhere; the kernel's own measure. */
const mostLinks = 40;

/**
 * Where a path leads, as the kernel reads it: links are followed, also those above a place that is not there yet and
 * those whose own end is missing, and `..` leaves the folder that a link led to. A link that only leads to itself stays
 * in the answer, for whoever looks at it to find.
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

/** Where a link points; undefined for what is no link, is not there or may not be looked at. */
function readLink(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    // What cannot be looked at is not followed; writing there fails by itself and says why.
    return undefined;
  }
}
