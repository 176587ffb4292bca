import type { SeenManifest } from './check-digests.ts';

/** Name of the item in this site's browser storage. */
const item = 'xac-minh';

/** Reads the last manifest that this browser accepted; undefined when the browser stored none. */
export function readSeenManifest(): SeenManifest | undefined {
  try {
    const seen = JSON.parse(localStorage.getItem(item) ?? 'null') as Partial<SeenManifest> | null;
    return typeof seen?.key === 'string' && typeof seen.builtAt === 'string'
      ? { key: seen.key, builtAt: seen.builtAt }
      : undefined;
  } catch {
    return undefined; // the browser forbids storage, or somebody else wrote the item
  }
}

/** Stores a build time in the future as the current time. Otherwise every build until then would count as old. */
export function keepSeenManifest({ key, builtAt }: SeenManifest): void {
  const now = new Date().toISOString();
  const seen: SeenManifest = { key, builtAt: builtAt > now ? now : builtAt };
  try {
    localStorage.setItem(item, JSON.stringify(seen));
  } catch {
    // A browser that forbids storage still verifies; it only does not remember the last manifest.
  }
}

export function forgetSeenManifest(): void {
  try {
    localStorage.removeItem(item);
  } catch {
    // Nothing was stored.
  }
}
