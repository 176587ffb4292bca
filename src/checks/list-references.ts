import { listCssAddresses } from './list-css-addresses.ts';
import { createTextAddressLister } from './list-text-addresses.ts';
import type { Page } from './parse-page.ts';
import type { SiteFile } from './inspected-site.ts';

/** An address that a reader or a machine may follow. */
export interface Reference {
  /** As it is written. */
  address: string;
  where: string;
}

/** Structured data and Open Graph hold addresses in text that is not only for addresses. */
const looseTextOf = (page: Page): string =>
  page.elements
    .flatMap(({ name, attributes, text }) =>
      name === 'meta' ? [attributes.get('content') ?? ''] : name === 'script' ? [text] : [],
    )
    .join('\n');

/** In data, `…/#ten` is the name of a thing (JSON-LD's `@id`), and no element needs to have it as its id. */
const dropAnchor = (address: string): string => address.replace(/#.*/, '');

/** Addresses in text files other than HTML and CSS: full ones, and in XML and manifests also those from the root. */
function listInText({ path, text }: SiteFile, listInFull: (text: string) => string[]): Reference[] {
  const fromRoot = /\.(?:xml|xsl|webmanifest)$/.test(path) ? [...text.matchAll(/[=:]\s*"(\/(?!\/)[^"]*)"/g)] : [];
  return [...listInFull(text), ...fromRoot.map(([, address]) => address ?? '')].map((address) => ({
    address,
    where: 'văn bản',
  }));
}

function listInPage(page: Page, listInFull: (text: string) => string[]): Reference[] {
  const inAttributes = page.addresses.map(({ value, where }) => ({ address: value, where }));
  const inData = listInFull(looseTextOf(page)).map((address) => ({
    address: dropAnchor(address),
    where: 'dữ liệu cho máy',
  }));
  return [...inAttributes, ...inData];
}

/** Every address in a file that should be answered; full addresses only if they have the site's own `origin`. */
export function createReferenceLister(origin: string | undefined): (file: SiteFile) => Reference[] {
  const listInFull = origin ? createTextAddressLister(origin) : () => [];
  return (file) => {
    if (file.page) return listInPage(file.page, listInFull);
    if (file.path.endsWith('.css')) return listCssAddresses(file.text).map((address) => ({ address, where: 'CSS' }));
    return /\.(?:xml|xsl|json|txt|webmanifest)$/.test(file.path) ? listInText(file, listInFull) : [];
  };
}
