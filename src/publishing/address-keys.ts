import { ofFolder, readAddress } from '../newsroom/address-key.ts';

/**
 * How hosts are asked for an old address: without its query, in NFC and in the letters in which it was written, for
 * macOS and old portals spell in NFD and hosts compare bytes; with and without the slash at the end, and by the name of
 * the folder's page where it was written so. And what follows the question mark.
 */
export function addressKeys(address: string): { paths: string[]; query: string | undefined } {
  const { path, query } = readAddress(address);
  const folder = ofFolder(path);
  const endings = path.endsWith('/index.html') ? ['', '/', '/index.html', '/index.html/'] : ['', '/'];
  const paths = [...new Set([folder.normalize('NFC'), folder])].flatMap((one) =>
    endings.map((ending) => one.replace(/^\/$/, '') + ending || '/'),
  );
  return { paths: [...new Set(paths)], query };
}
