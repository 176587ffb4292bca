import { loosestKey } from './loosest-key.ts';

/** Folders of the build itself: no page below them can have moved. */
const folders = ['_astro', 'anh', 'pagefind', 'tep', 'xac-minh'];

/** Files at the root that hosts, browsers and search engines request by name; some hosts drop `.html`. */
const files = [
  ...['404', '404.html', '200.html', '403.html', '410.html', '500.html', '50x.html'],
  ...['browserconfig.xml', 'clientaccesspolicy.xml', 'crossdomain.xml', 'rss.xml', 'sitemap.xml'],
  ...['cname', 'netlify.toml', 'nginx.conf', 'web.config'],
];

/** Scripts, data and icons at the root of a site are for machines; no article had such an address. */
const machineFile = /\.(?:css|ico|js|json|map|mjs|png|sig|svg|txt|wasm|webmanifest)$/;

const sitemap = /^sitemap-.*\.xml$/;

/** A compressed copy of a file; hosts serve it instead of the file. */
const packedEnding = /\.(?:br|gz)$/;

/**
 * Whether an address or a parent of it has a name with a special meaning for the build, a host or a browser, whether
 * this site has such a file or not. No old address may have such a name.
 */
export function isReservedAddress(address: string): boolean {
  const key = loosestKey(address);
  const [first = '', ...below] = key.slice(1).split('/');
  return (
    /^[_.]/.test(first) ||
    key.includes('/index.html/') || // below the file of a page
    below.some((name) => name.startsWith('.')) ||
    packedEnding.test(key) ||
    folders.includes(first) ||
    (first === 'ngoai-tuyen' && below.some((name) => name !== '')) || // the list of withdrawn pages
    files.includes(first) ||
    machineFile.test(first) ||
    sitemap.test(first)
  );
}
