/** The target of an address in the site. */
export type Destination =
  /** `path` is the file that answers; `anchor` is empty when none is named. */
  | { kind: 'file'; path: string; anchor: string }
  | { kind: 'other-host'; host: string }
  /** `mailto:`, `tel:`, `data:`, `javascript:` and similar ones, without the colon. */
  | { kind: 'scheme'; scheme: string }
  | { kind: 'malformed' };

/** Stands for the site's host while that is unknown, so that addresses from the root can be resolved. */
const unknownOrigin = 'https://trang-nay.invalid';

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    // A percent sign that encodes nothing: no server can answer this address.
    return undefined;
  }
};

/** `/a/index.html` answers `/a/`; the file of the same name answers any other path. */
const fileOf = (pathname: string): string => (pathname.endsWith('/') ? `${pathname}index.html` : pathname);

/** `/a/index.html` → `/a/`, the address at which the file answers. */
export const addressOfFile = (path: string): string => path.replace(/\/index\.html$/, '/');

function resolve(address: string, fromFile: string, origin: string): Destination {
  const base = `${origin}${addressOfFile(fromFile)}`;
  if (!URL.canParse(address, base)) return { kind: 'malformed' };
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { kind: 'scheme', scheme: url.protocol.slice(0, -1) };
  if (url.host !== new URL(origin).host) return { kind: 'other-host', host: url.host };
  const path = decode(fileOf(url.pathname));
  // `#:~:text=` points to words, not to an element (WICG, URL Fragment Text Directives).
  const anchor = decode(url.hash.slice(1).split(':~:')[0] ?? '');
  return path === undefined || anchor === undefined ? { kind: 'malformed' } : { kind: 'file', path, anchor };
}

/** An address from the root that a browser would not rewrite. Nearly every address of the site is one. */
const plain = /^(\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?)(?:\?[\w=-]*)?(?:#([\w.~-]*))?$/;

/** Resolves addresses as a browser does: plain ones without its slow parser, other absolute ones only once. */
export function createAddressResolver(origin: string | undefined): (address: string, fromFile: string) => Destination {
  const known = new Map<string, Destination>();
  return (address, fromFile) => {
    const simple = plain.exec(address);
    if (simple?.[1]) return { kind: 'file', path: fileOf(simple[1]), anchor: simple[2] ?? '' };
    if (!/^(?:\/|https?:)/.test(address)) return resolve(address, fromFile, origin ?? unknownOrigin);
    const destination = known.get(address) ?? resolve(address, '/', origin ?? unknownOrigin);
    known.set(address, destination);
    return destination;
  };
}
