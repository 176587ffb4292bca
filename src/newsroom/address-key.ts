/** One spelling of an address: decoded, NFC, single slashes and none at the end of the path. `/tin/1/?a=b` → `/tin/1?a=b` */
export function addressKey(address: string): string {
  const [path = '', query] = address.split(/\?(.*)/s);
  const key = decode(path)
    .normalize('NFC')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '');
  return query ? `${key}?${query}` : key;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Not percent-encoded after all: the address is what is written.
    return path;
  }
}
