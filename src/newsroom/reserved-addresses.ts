import { loosestKey } from './loosest-key.ts';

/** Folders of the build itself: nothing below them is a page that could have moved. */
const folders = ['_astro', 'anh', 'pagefind', 'tep', 'xac-minh'];

/** Files at the root that hosts, browsers and search engines ask for by name; some hosts take `.html` away. */
const files = [
  ...['404', '404.html', '200.html', '403.html', '410.html', '500.html', '50x.html'],
  ...['browserconfig.xml', 'clientaccesspolicy.xml', 'crossdomain.xml', 'rss.xml', 'sitemap.xml'],
  ...['cname', 'netlify.toml', 'nginx.conf', 'web.config'],
];

/** Scripts, data and icons stand at the root of a site for machines; no article was ever one. */
const machineFile = /\.(?:css|ico|js|json|map|mjs|png|sig|svg|txt|wasm|webmanifest)$/;

const sitemap = /^sitemap-.*\.xml$/;

/** What stands beside a file in another form; hosts hand it out in the file's place. */
const packedEnding = /\.(?:br|gz)$/;

/**
 * Whether an address, or what is above it, bears a name that the build, a host or a browser gives a meaning of its own,
 * whether or not this site has such a file: what an old address may never be.
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
    (first === 'ngoai-tuyen' && below.some((name) => name !== '')) || // the list of what is gone
    files.includes(first) ||
    machineFile.test(first) ||
    sitemap.test(first)
  );
}
