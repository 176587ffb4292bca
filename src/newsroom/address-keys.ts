import { ofFolder, readAddress } from './address-key.ts';

/**
 * How hosts are asked for an old address: without its query, in NFC and in NFD, for hosts compare bytes and macOS and
 * some old portals spell in NFD; with and without the slash at the end, and by the name of the folder's page where it was
 * written so. And what follows the question mark. The first path is the one at which a page can stand.
 */
export function addressKeys(address: string): { paths: string[]; query: string | undefined } {
  const { path, query } = readAddress(address);
  const folder = ofFolder(path);
  const endings = path.endsWith('/index.html') ? ['', '/', '/index.html', '/index.html/'] : ['', '/'];
  const spellings = [folder.normalize('NFC'), folder.normalize('NFD'), folder];
  const paths = spellings.flatMap((one) => endings.map((ending) => one.replace(/^\/$/, '') + ending || '/'));
  return { paths: [...new Set(paths)], query };
}
