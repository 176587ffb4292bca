/** Addresses that a site answers with 410, by the lines of its `_redirects`: `/bai-viet/2026/a/ /bai-viet/2026/a/ 410`. */
const withdrawnIn = (redirects: string): string[] =>
  redirects
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length > 1 && words.at(-1) === '410' && words[0]?.startsWith('/'))
    .map(([address = '']) => address);

interface Side {
  /** Text of `_redirects`, empty when there is none. */
  redirects: string;
}

/**
 * Addresses that the live release says are withdrawn and an older one would show again: a name that was taken down for
 * somebody's sake must not come back by going back.
 */
export function findShownAgain(live: Side, older: Side & { files: ReadonlySet<string> }): string[] {
  const withdrawnThen = new Set(withdrawnIn(older.redirects));
  return withdrawnIn(live.redirects)
    .filter((address) => !withdrawnThen.has(address) && older.files.has(fileOf(address)))
    .sort();
}

const fileOf = (address: string): string =>
  decode(address)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // No file answers at an address that cannot be decoded, so it is not found either.
    return address;
  }
}
