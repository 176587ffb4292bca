import { withdrawnKey } from '../newsroom/withdrawn-key.ts';
import { goneText, type Fate } from './gone-text.ts';
import { fromBase64, namePart, shortDigest, unpackDigests, type GoneList } from './gone-list.ts';

/** The addresses of a list of withdrawn pages. */
export interface GoneSet {
  /** The addresses that are gone or have moved, in the spelling of the question. */
  find: (addresses: Iterable<string>) => Promise<Map<string, Fate>>;
}

/** Another server's answer may be anything: a login page, or a list in an unknown format. */
export function parseGoneList(text: string): GoneList | 'no-list' | 'unknown-form' {
  const list = parse(text);
  if (typeof list !== 'object' || list === null || !('format' in list)) return 'no-list';
  const { format, salt, digests } = list as GoneList;
  if (format !== 1) return 'unknown-form';
  const isWhole = Number.isInteger(salt) && (typeof digests === 'string' || Array.isArray(digests));
  return isWhole ? (list as GoneList) : 'no-list';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A login page of the network, for example.
    return undefined;
  }
}

/**
 * @param fetchPart gives the bytes of the file with this name
 * @throws when a file does not match its name in the list
 */
export async function readGoneList(
  { salt, digests }: GoneList,
  fetchPart: (name: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<GoneSet> {
  const all = typeof digests === 'string' ? [fromBase64(digests)] : await Promise.all(digests.map(fetchWhole));
  const listed = new Set(all.flatMap(unpackDigests));

  async function fetchWhole(name: string): Promise<Uint8Array> {
    const bytes = await fetchPart(name);
    if (namePart(await digestOf(bytes)) !== name) throw new Error(`Another file than ${name}`);
    return bytes;
  }

  const isListed = async (fate: Fate, key: string): Promise<boolean> =>
    listed.has(shortDigest(await digestOf(new TextEncoder().encode(goneText(salt, fate, key)))));

  const fateOf = async (address: string): Promise<Fate | undefined> => {
    const key = withdrawnKey(address);
    if (await isListed('gone', key)) return 'gone';
    return (await isListed('moved', key)) ? 'moved' : undefined;
  };

  return {
    find: async (addresses) => {
      const found = new Map<string, Fate>();
      if (listed.size === 0) return found;
      for (const address of new Set(addresses)) {
        const fate = await fateOf(address);
        if (fate) found.set(address, fate);
      }
      return found;
    },
  };
}

const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
