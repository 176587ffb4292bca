import { parsePage } from './parse-page.ts';
import type { SiteFile } from './inspected-site.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** Makes a file whose bytes are read, decoded and parsed at most once each, when a check first needs them. */
export function createSiteFile(path: string, read: () => Uint8Array): SiteFile {
  const bytes = once(read);
  const text = once(() => decoder.decode(bytes()));
  const page = once(() => (path.endsWith('.html') ? parsePage(text()) : undefined));
  return {
    path,
    get bytes() {
      return bytes();
    },
    get text() {
      return text();
    },
    get page() {
      return page();
    },
  };
}
