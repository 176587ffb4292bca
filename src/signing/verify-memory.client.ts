import type { SeenManifest } from './check-digests.ts';

/** Name of the item in the browser's storage of this site. */
const item = 'xac-minh';

/** What this browser took for good last time; nothing when it keeps nothing. */
export function readSeenManifest(): SeenManifest | undefined {
  try {
    const seen = JSON.parse(localStorage.getItem(item) ?? 'null') as Partial<SeenManifest> | null;
    return typeof seen?.key === 'string' && typeof seen.builtAt === 'string'
      ? { key: seen.key, builtAt: seen.builtAt }
      : undefined;
  } catch {
    return undefined; // a browser that forbids storage, or an item that somebody else wrote
  }
}

/** A build that says it is of tomorrow is remembered as of now, or everything built until then would pass for old. */
export function keepSeenManifest({ key, builtAt }: SeenManifest): void {
  const now = new Date().toISOString();
  const seen: SeenManifest = { key, builtAt: builtAt > now ? now : builtAt };
  try {
    localStorage.setItem(item, JSON.stringify(seen));
  } catch {
    // A browser that forbids storage verifies all the same; it only knows no yesterday.
  }
}

export function forgetSeenManifest(): void {
  try {
    localStorage.removeItem(item);
  } catch {
    // Nothing was kept.
  }
}
