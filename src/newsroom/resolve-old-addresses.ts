import type { OldAddress } from '../schemas/old-address.ts';
import { addressKey } from './address-key.ts';
import type { GonePage, Redirect } from './address-book.ts';
import type { Article } from './article.ts';
import { publicationState } from './publication-state.ts';
import { dayOf } from '../vietnamese/news-date.ts';
import { fileKeyOf } from './withdrawable-file.ts';
import { withdrawnKey } from './withdrawn-key.ts';

type Known = Pick<Article, 'path' | 'aliases' | 'date' | 'expires' | 'draft'>;
type GoneFacts = Omit<GonePage, 'path'>;

interface OldAddressSources {
  /** Lines of `duong-dan-cu.yml`, checked. */
  entries: readonly OldAddress[];
  /** Every article of the folder, published or not. */
  articles: readonly Known[];
  /** Milliseconds since 1970 UTC. */
  now: number;
}

/**
 * The answers at addresses without a page: redirects that lead straight to the last target, however many moves are
 * between, and pages that say why a page is gone. A draft or an article due later gives no answer.
 */
export function resolveOldAddresses({ entries, articles, now }: OldAddressSources): {
  redirects: Redirect[];
  gone: GonePage[];
} {
  const moves = new Map<string, Redirect>();
  const gone = new Map<string, GonePage>();
  for (const { path, to, date, reason } of entries) {
    // For a file, only its key: the rest of its address may contain a person's name.
    if (to === undefined) gone.set(withdrawnKey(path), { path: fileKeyOf(path) ?? path, kind: 'da-go', date, reason });
    else moves.set(addressKey(path), { from: path, to });
  }
  for (const article of articles) {
    const key = addressKey(article.path);
    const state = publicationState(article, now);
    const isMoved = gone.has(key) || moves.has(key);
    if (state === 'het-han' && article.expires && !isMoved)
      gone.set(key, { path: article.path, kind: 'het-han', date: dayOf(article.expires) });
    if (state !== 'da-dang' && state !== 'het-han' && !isMoved) continue;
    for (const alias of article.aliases) {
      // A page cannot redirect to itself, whatever the checks accepted.
      if (addressKey(alias) !== key) moves.set(addressKey(alias), { from: alias, to: article.path });
    }
  }
  const redirects: Redirect[] = [];
  const follow = createMoveFollower(moves);
  for (const { from, to } of moves.values()) {
    const last = follow(to);
    if (last === undefined) continue;
    const facts: GoneFacts | undefined = gone.get(withdrawnKey(last));
    if (facts) gone.set(addressKey(from), { ...facts, path: from });
    else redirects.push({ from, to: last });
  }
  return {
    redirects: redirects.sort((a, b) => (a.from < b.from ? -1 : 1)),
    gone: [...gone.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

/** The addresses that `duong-dan-cu.yml` withdraws, as `withdrawnKey` spells them. */
export const withdrawnKeys = (entries: readonly OldAddress[]): Set<string> =>
  new Set(entries.filter(({ to }) => to === undefined).map(({ path }) => withdrawnKey(path)));

/**
 * Finds the end of a chain of moves; undefined for a loop. Each step is followed once, however many chains share it.
 */
export function createMoveFollower(
  moves: ReadonlyMap<string, Pick<Redirect, 'to'>>,
): (to: string) => string | undefined {
  const ends = new Map<string, string | undefined>();
  return (to) => {
    const way = new Set<string>();
    let last: string | undefined = to;
    for (let key = addressKey(to); ; key = addressKey(last)) {
      const next = moves.get(key);
      if (!next) break;
      if (ends.has(key) || way.has(key)) {
        last = ends.get(key);
        break;
      }
      way.add(key);
      last = next.to;
    }
    for (const key of way) ends.set(key, last);
    return last;
  };
}
