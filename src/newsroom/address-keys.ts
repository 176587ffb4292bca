import { ofFolder, readAddress } from './address-key.ts';

/**
 * The spellings in which hosts may receive an old address. Its paths are without the query, in NFC and in NFD, because
 * hosts compare bytes, and macOS and some old portals use NFD. They are with and without the slash at the end, and
 * with `index.html` where it was written so. `query` is the text after the question mark. A page can be at the first
 * path.
 */
export function addressKeys(address: string): { paths: string[]; query: string | undefined } {
  const { path, query } = readAddress(address);
  const folder = ofFolder(path);
  const endings = path.endsWith('/index.html') ? ['', '/', '/index.html', '/index.html/'] : ['', '/'];
  const spellings = [folder.normalize('NFC'), folder.normalize('NFD'), folder];
  const paths = spellings.flatMap((one) => endings.map((ending) => one.replace(/^\/$/, '') + ending || '/'));
  return { paths: [...new Set(paths)], query };
}
