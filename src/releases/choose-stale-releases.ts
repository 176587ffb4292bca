/** The number of newest releases that stay on the target, so that there is always one to go back to. */
const kept = 5;

/** Chooses the releases to remove: all except the newest five and those that are needed, however old they are. */
export function chooseStaleReleases(names: readonly string[], needed: readonly (string | undefined)[]): string[] {
  const sorted = names.toSorted();
  return sorted.slice(0, Math.max(0, sorted.length - kept)).filter((name) => !needed.includes(name));
}
