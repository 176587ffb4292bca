import type { QueryTerm } from './query-term.ts';
import { numberAt } from '../index/postings.ts';

/** Greatest distance in words at which two words may still belong together: `cháy lớn tại chợ`. */
const farthest = 8;

/** The pages on which two words are near each other, in any order and with the wanted marks. */
export function findNearPages(first: QueryTerm, second: QueryTerm): Set<number> {
  const near = new Set<number>();
  for (let a = 0, b = 0; a < first.pages.length && b < second.pages.length;) {
    const difference = numberAt(first.pages, a) - numberAt(second.pages, b);
    if (difference === 0 && areNear(first, a, second, b)) near.add(numberAt(first.pages, a));
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return near;
}

function areNear(first: QueryTerm, a: number, second: QueryTerm, b: number): boolean {
  const end = numberAt(second.starts, b + 1);
  let next = numberAt(second.starts, b);
  for (let posting = numberAt(first.starts, a); posting < numberAt(first.starts, a + 1); posting++) {
    if (numberAt(first.isExact, numberAt(first.form, posting)) === 0) continue;
    const here = numberAt(first.at, posting);
    while (next < end && numberAt(second.at, next) < here - farthest) next++;
    for (let other = next; other < end && numberAt(second.at, other) <= here + farthest; other++)
      if (numberAt(second.isExact, numberAt(second.form, other)) === 1) return true;
  }
  return false;
}
