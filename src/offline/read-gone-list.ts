import { withdrawnKey } from '../newsroom/withdrawn-key.ts';
import { goneText, type Fate } from './gone-text.ts';
import { fromBase64, namePart, shorten, unpackDigests, type GoneList } from './gone-list.ts';

/** What a list says of addresses. */
export interface GoneSet {
  /** Those of the addresses that are no more what they were, in the spelling in which they were asked for. */
  find: (addresses: Iterable<string>) => Promise<Map<string, Fate>>;
}

/** Someone else's answer may be anything: a page that asks to log in, a list of a form that is not known here. */
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
    // A page of a network that wants something of the reader first.
    return undefined;
  }
}

/**
 * @param fetchPart bytes of the file with this name
 * @throws when a file is not the one that the list means
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
    listed.has(shorten(await digestOf(new TextEncoder().encode(goneText(salt, fate, key)))));

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
