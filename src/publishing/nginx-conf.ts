import type { AddressBook } from '../newsroom/address-book.ts';
import { gonePath } from '../newsroom/paths.ts';
import { addressKeys } from './address-keys.ts';
import { contentTypes, otherContentType } from './content-types.ts';
import { encodings } from './encodings.ts';
import { escapeForPattern } from './escape-for-pattern.ts';
import { groupByPrefix } from './group-by-prefix.ts';
import {
  allowedMethods,
  cacheControl,
  everywhere,
  headersOfNoFile,
  immutablePattern,
  resourcePolicy,
  sharedPattern,
  withdrawablePattern,
} from './headers.ts';
import { listPagePattern } from './shrunken-lists.ts';
import { refusedPattern } from './refused-paths.ts';

/** A string as nginx reads it; `$` would name a variable, so nothing of a request or an editor may bring one. */
const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A pattern in quotes: nginx leaves a backslash before anything but itself and a quote as it is. */
const pattern = (source: string): string => `"${source.replaceAll('"', '\\"')}"`;

const addHeaders = (headers: readonly { name: string; value: string }[]): string[] =>
  headers.map(({ name, value }) => `add_header ${name} ${quote(value)} always;`);

const block = (head: string, lines: readonly string[]): string =>
  [`${head} {`, ...lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`), '}'].join('\n');

/**
 * The include of a `server` block whose `root` is the site: in plain nginx, and with nothing outside the block.
 *
 * Rewriting happens in two steps. The first looks at the address: refused, moved, withdrawn, without its slash, or a
 * file. The second, under the internal `/_tep/`, looks at the file and says what it is. `if` is used at the level of the
 * server only, with `set`, `return` and `rewrite`, where it is safe (nginx wiki, “If is evil”).
 */
export function nginxConf({ redirects, gone, headers }: AddressBook): string {
  return [
    '# Do `npm run build` viết ra từ src/publishing; đừng sửa ở đây, lần dựng sau sẽ ghi đè.',
    '# Đặt trong khối `server`: root /srv/congan/current; include /srv/congan/current/_nginx.conf;',
    ...settings,
    ...addHeaders(headersOfNoFile(headers)),
    ...steps,
    ...queryRewrites({ redirects, gone }),
    ...addressLocations({ redirects, gone }),
    ...answers,
    ...refusals(headers),
    fileLocation(headers),
    '',
  ].join('\n');
}

const settings = [
  'absolute_redirect off;',
  'server_tokens off;',
  'etag on;',
  'if_modified_since exact;',
  'expires off;', // what the machine's own configuration may say for all its sites
  'charset off;',
  'gzip off;', // packed beside each file already; packing once more would spoil it
  'max_ranges 1;',
  'error_page 404 /404.html;',
  'error_page 410 @da_go;',
  'error_page 405 @phuong_thuc;',
  'error_page 416 @ngoai_tep;',
];

/** What is known before a location is chosen. */
const steps = [
  block('if ($request_method !~ "^(?:GET|HEAD)$")', ['return 405;']),
  block(`if ($uri ~ ${pattern(refusedPattern)})`, ['return 404;']),
  // The file: a folder's page, with or without the slash in the address.
  'set $tep $uri;',
  block('if ($uri ~ "/$")', ['set $tep "${uri}index.html";']),
  'set $buoc "";',
  block('if (-f "$document_root$tep/index.html")', ['set $buoc "/_them$uri";', 'set $tep "$tep/index.html";']),
  // `/don-vi/index.html` is `/don-vi/`.
  block('if ($uri ~ "^(/(?:[a-z0-9-]+/)*)index\\.html$")', ['set $buoc "/_bo$1";']),
  // Its packed form, when the reader's browser takes one and it is there.
  'set $duoi "";',
  ...[...encodings]
    .reverse()
    .map(({ extension, accepted }) =>
      block(`if ($http_accept_encoding ~ ${pattern(accepted)})`, [`set $duoi ${extension};`]),
    ),
  block('if ($http_range)', ['set $duoi "";']), // a part is one of the text itself
  block('if (!-f "$document_root$tep$duoi")', ['set $duoi "";']),
  'set $ma "";',
  ...encodings.map(({ extension, name }) => block(`if ($duoi = ${extension})`, [`set $ma ${name};`])),
  `set $luu ${quote(cacheControl.revalidated)};`,
  block(`if ($uri ~ ${pattern(withdrawablePattern)})`, [`set $luu ${quote(cacheControl.withdrawable)};`]),
  block(`if ($uri ~ ${pattern(immutablePattern)})`, [`set $luu ${quote(cacheControl.immutable)};`]),
  `set $cho_ai ${resourcePolicy.own};`,
  block(`if ($uri ~ ${pattern(sharedPattern)})`, [`set $cho_ai ${resourcePolicy.shared};`]),
  // Who has the page of the former release open still asks for its scripts: the link `previous` stands beside `current`.
  'set $truoc "";',
  block('if ($uri ~ "^/_astro/")', ['set $truoc "/../../previous";']),
  // Lists grow shorter.
  'set $danh_sach "/_khong_co/";',
  block(`if ($uri ~ ${pattern(listPagePattern)})`, ['set $danh_sach $1;']),
  block('if (-f "$document_root$tep")', ['set $danh_sach "/_khong_co/";']),
  block('if (-f "$document_root${danh_sach}index.html")', ['set $buoc "/_ve$danh_sach";']),
  block('if ($buoc = "")', ['set $buoc "/_tep$tep$duoi";']),
];

/** How the first step ends when the address is nothing special. */
const toStep = 'rewrite ^ $buoc last;';

/** Named by the first step, never by a reader. */
const answers = [
  block('location ^~ /_them/', ['internal;', 'rewrite ^/_them(/.*)$ $1/ permanent;']),
  block('location ^~ /_bo/', ['internal;', 'rewrite ^/_bo(/.*)$ $1 permanent;']),
  block('location ^~ /_ve/', ['internal;', 'rewrite ^/_ve(/.*)$ $1 redirect;']),
  block('location = /_da_go', ['internal;', 'return 410;']),
  block('location = /_da_go_chung', ['internal;', `error_page 410 ${gonePath};`, 'return 410;']),
  block('location @da_go', ['rewrite ^ /_tep$tep$duoi last;']),
];

/** What is asked for in a way that is not served. */
const refusals = (headers: AddressBook['headers']): string[] => [
  block('location @phuong_thuc', [...addHeaders([...headersOfNoFile(headers), allowedMethods]), 'return 405;']),
  // The file's own headers are on the answer already; a location with one of its own, be it empty, adds none again.
  block('location @ngoai_tep', ['add_header X-Khong "";', 'return 416;']),
];

type Old = Pick<AddressBook, 'redirects' | 'gone'>;

const queryKey = (path: string, query: string): string => `/_hoi${path}/${query}`;

/** An address with a query is looked up under a path of its own, since locations and rewrites know paths only. */
function queryRewrites({ redirects, gone }: Old): string[] {
  const asked = [...redirects.map(({ from }) => from), ...gone.map(({ path }) => path)].map(addressKeys);
  const paths = new Set(asked.flatMap((keys) => (keys.query ? keys.paths : [])));
  if (paths.size === 0) return [];
  const rewrites = [...paths].map(
    (path) => `rewrite ${pattern(`^${escapeForPattern(path)}$`)} ${quote(queryKey(path, '$args'))} last;`,
  );
  return [block('if ($args != "")', rewrites)];
}

function addressLocations({ redirects, gone }: Old): string[] {
  const rules = new Map<string, string>();
  for (const { path } of gone) {
    const { paths, query } = addressKeys(path);
    for (const key of paths)
      rules.set(query ? queryKey(key, query) : key, `${query ? '/_da_go_chung' : '/_da_go'} last`);
  }
  for (const { from, to } of redirects) {
    const { paths, query } = addressKeys(from);
    for (const key of paths)
      rules.set(
        query ? queryKey(key, query) : key,
        // A question mark at the end: the query was the old address's name.
        `${quote(query ? `${to}?` : to)} permanent`,
      );
  }
  const groups = groupByPrefix([...rules.keys()]);
  const atRoot = groups.find(({ prefix }) => prefix === '/')?.keys ?? [];
  return [
    block('location /', [...rewrites(atRoot, rules), toStep]),
    ...groups
      .filter(({ prefix }) => prefix !== '/')
      .map(({ prefix, keys }) => block(`location ^~ ${quote(prefix)}`, [...rewrites(keys, rules), toStep])),
  ];
}

/** One line for an address with and without its slash where both are here: each pattern costs nginx 2 kB. */
function rewrites(keys: readonly string[], rules: ReadonlyMap<string, string>): string[] {
  const here = new Set(keys);
  const hasSlash = (key: string): boolean => here.has(`${key}/`) && rules.get(key) === rules.get(`${key}/`);
  return keys
    .filter((key) => !(key.endsWith('/') && here.has(key.slice(0, -1)) && hasSlash(key.slice(0, -1))))
    .map((key) => `rewrite ${pattern(`^${escapeForPattern(key)}${hasSlash(key) ? '/?' : ''}$`)} ${rules.get(key)};`);
}

/** The second step: what a file is. Headers are repeated, for a location with one of its own inherits none. */
function fileLocation(extra: AddressBook['headers']): string {
  const common = addHeaders([...everywhere, ...extra]);
  const linesFor = (type: string, isText: boolean): string[] => [
    'internal;',
    'types { }',
    `default_type ${quote(type)};`,
    ...common,
    'add_header Cache-Control $luu always;',
    `add_header ${resourcePolicy.name} $cho_ai always;`,
    ...(isText ? ['add_header Vary Accept-Encoding always;', 'add_header Content-Encoding $ma always;'] : []),
    'rewrite ^/_tep(/.*)$ $1 break;',
    'try_files $uri $truoc$uri =404;',
  ];
  const packed = `(?:${encodings.map(({ extension }) => escapeForPattern(extension)).join('|')})?`;
  return block('location ^~ /_tep/', [
    ...linesFor(otherContentType, false),
    ...contentTypes.map(({ ending, type, isText }) =>
      block(`location ~ ${pattern(`${escapeForPattern(ending)}${isText ? packed : ''}$`)}`, linesFor(type, isText)),
    ),
  ]);
}
