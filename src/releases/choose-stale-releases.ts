/** Releases that stay on the target, so that there is always something to go back to. */
const kept = 5;

/** Those that may go: all but the newest five and those that are needed, whichever their age. */
export function chooseStaleReleases(names: readonly string[], needed: readonly (string | undefined)[]): string[] {
  const sorted = names.toSorted();
  return sorted.slice(0, Math.max(0, sorted.length - kept)).filter((name) => !needed.includes(name));
}
