import type { AddressBook } from '../newsroom/address-book.ts';
import { encodePath } from '../newsroom/encode-path.ts';
import { hasOwnPage } from '../newsroom/has-own-page.ts';
import { gonePath } from '../newsroom/paths.ts';
import { pictureIdOf, variantPattern } from '../newsroom/picture-address.ts';
import { listPagePattern } from '../newsroom/shrunken-lists.ts';
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
  savedHeader,
  savedPattern,
  sharedPattern,
  withdrawablePattern,
} from './headers.ts';
import { quoteForNginx } from './quote-for-nginx.ts';
import { refusedPattern } from './refused-paths.ts';

const addHeaders = (headers: readonly { name: string; value: string }[]): string[] =>
  headers.map(({ name, value }) => `add_header ${name} ${quoteForNginx(value)} always;`);

const block = (head: string, lines: readonly string[]): string =>
  [`${head} {`, ...lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`), '}'].join('\n');

/**
 * The include of a `server` block whose `root` is the site: in plain nginx, and with nothing outside the block.
 *
 * Rewriting happens in two steps. The first looks at the address: refused, moved, withdrawn, without its slash, or a
 * file. The second, under the inner `/./tep/`, looks at the file and says what it is. Inner names begin with `/./`: nginx
 * resolves the dot in whatever a reader asks for, so no address can bear one, and no old address either. `if` is used at the level of the
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
  block(`if ($uri ~ ${quoteForNginx(refusedPattern)})`, ['return 404;']),
  'set $duong $uri;',
  // The file: a folder's page, with or without the slash in the address.
  'set $tep $uri;',
  block('if ($uri ~ "/$")', ['set $tep "${uri}index.html";']),
  'set $buoc "";',
  block('if (-f "$document_root$tep/index.html")', ['set $buoc "/./them$uri";', 'set $tep "$tep/index.html";']),
  // `/don-vi/index.html` is `/don-vi/`.
  block('if ($uri ~ "^(/(?:[a-z0-9-]+/)*)index\\.html$")', ['set $buoc "/./bo$1";']),
  // Its packed form, when the reader's browser takes one and it is there.
  'set $duoi "";',
  ...[...encodings]
    .reverse()
    .map(({ extension, accepted }) =>
      block(`if ($http_accept_encoding ~ ${quoteForNginx(accepted)})`, [`set $duoi ${extension};`]),
    ),
  block('if ($http_range)', ['set $duoi "";']), // a part is one of the text itself
  block('if (!-f "$document_root$tep$duoi")', ['set $duoi "";']),
  'set $ma "";',
  ...encodings.map(({ extension, name }) => block(`if ($duoi = ${extension})`, [`set $ma ${name};`])),
  `set $luu ${quoteForNginx(cacheControl.revalidated)};`,
  block(`if ($uri ~ ${quoteForNginx(withdrawablePattern)})`, [`set $luu ${quoteForNginx(cacheControl.withdrawable)};`]),
  block(`if ($uri ~ ${quoteForNginx(immutablePattern)})`, [`set $luu ${quoteForNginx(cacheControl.immutable)};`]),
  `set $cho_ai ${resourcePolicy.own};`,
  block(`if ($uri ~ ${quoteForNginx(sharedPattern)})`, [`set $cho_ai ${resourcePolicy.shared};`]),
  'set $tai_ve "";', // an empty header is not sent
  block(`if ($uri ~ ${quoteForNginx(savedPattern)})`, [`set $tai_ve ${savedHeader.value};`]),
  // Who has the page of the former release open still asks for its scripts: the link `previous` stands beside `current`.
  'set $truoc "";',
  block('if ($uri ~ "^/_astro/")', ['set $truoc "/../../previous";']),
  // Lists grow shorter.
  'set $danh_sach "/404.html/";', // below a file nothing is
  block(`if ($uri ~ ${quoteForNginx(listPagePattern)})`, ['set $danh_sach $1;']),
  block('if (-f "$document_root$tep")', ['set $danh_sach "/404.html/";']),
  block('if (-f "$document_root${danh_sach}index.html")', ['set $buoc "/./ve$danh_sach";']),
  block('if ($buoc = "")', ['set $buoc "/./tep$tep$duoi";']),
];

/** How the first step ends when the address is nothing special. */
const toStep = 'rewrite ^ $buoc last;';

/** Named by the first step, never by a reader. */
const answers = [
  block('location ^~ /./them/', ['internal;', 'rewrite ^/\\./them(/.*)$ $1/ permanent;']),
  block('location ^~ /./bo/', ['internal;', 'rewrite ^/\\./bo(/.*)$ $1 permanent;']),
  block('location ^~ /./ve/', ['internal;', 'rewrite ^/\\./ve(/.*)$ $1 redirect;']),
  block('location = /./da-go', ['internal;', 'return 410;']),
  block('location = /./da-go-chung', ['internal;', `error_page 410 ${gonePath};`, 'return 410;']),
  block('location @da_go', ['rewrite ^ /./tep$tep$duoi last;']),
];

/** What is asked for in a way that is not served. */
const refusals = (headers: AddressBook['headers']): string[] => [
  block('location @phuong_thuc', [...addHeaders([...headersOfNoFile(headers), allowedMethods]), 'return 405;']),
  // The file's own headers are on the answer already; a location with one of its own, be it empty, adds none again.
  block('location @ngoai_tep', ['add_header X-Khong "";', 'return 416;']),
];

type Old = Pick<AddressBook, 'redirects' | 'gone'>;

const queryKey = (path: string, query: string): string => `/./hoi${path}/${query}`;

/** An address with a query is looked up under a path of its own, since locations and rewrites know paths only. */
function queryRewrites({ redirects, gone }: Old): string[] {
  const asked = [...redirects.map(({ from }) => from), ...gone.map(({ path }) => path)].map(addressKeys);
  const paths = new Set(asked.flatMap((keys) => (keys.query ? keys.paths : [])));
  if (paths.size === 0) return [];
  const rewrites = [...paths].map(
    (path) =>
      `rewrite ${quoteForNginx(`^${escapeForPattern(path)}$`)} ${quoteForNginx(queryKey('$uri', '$args'))} last;`,
  );
  return [block('if ($args != "")', rewrites)];
}

interface Rule {
  /** What a `rewrite` says behind its pattern. */
  end: string;
  /** Of the addresses that begin with the rule's key; left out where the key is the one address. */
  pattern?: string;
}

function addressLocations({ redirects, gone }: Old): string[] {
  const [plain, asked] = [new Map<string, Rule>(), new Map<string, Rule>()];
  const note = (address: string, ruleOf: (path: string) => string): void => {
    const { paths, query } = addressKeys(address);
    for (const path of paths) (query ? asked : plain).set(query ? queryKey(path, query) : path, { end: ruleOf(path) });
  };
  for (const { path: address } of gone) {
    const picture = pictureIdOf(address);
    if (picture !== undefined) {
      plain.set(`/anh/${picture}-`, { end: '/./da-go-chung last', pattern: variantPattern(picture) });
      continue;
    }
    const isOwn = hasOwnPage(address);
    // Files of the site are named in NFC.
    note(address, (path) => `/./${isOwn && path === path.normalize('NFC') ? 'da-go' : 'da-go-chung'} last`);
  }
  for (const { from, to } of redirects) {
    // A question mark at the end: the query was the old address's name.
    const rule = `${quoteForNginx(encodePath(to) + (from.includes('?') ? '?' : ''))} permanent`;
    note(from, () => rule);
  }
  return [
    ...locations('/', plain, toStep),
    // With another query it is the address without one.
    ...(asked.size > 0 ? locations('/./hoi/', asked, 'rewrite ^ $duong last;') : []),
  ];
}

/** A location for all of `root`, and longer ones for its many addresses; what is none of them goes to `otherwise`. */
function locations(root: string, rules: ReadonlyMap<string, Rule>, otherwise: string): string[] {
  const groups = groupByPrefix([...rules.keys()]);
  const atRoot = groups.find(({ prefix }) => prefix === root)?.keys ?? [];
  return [
    block(root === '/' ? 'location /' : `location ^~ ${root}`, [...rewrites(atRoot, rules), otherwise]),
    ...groups
      .filter(({ prefix }) => prefix !== root)
      .map(({ prefix, keys }) => block(`location ^~ ${quoteForNginx(prefix)}`, [...rewrites(keys, rules), otherwise])),
  ];
}

/** One line for an address with and without its slash where both are here: each pattern costs nginx 2 kB. */
function rewrites(keys: readonly string[], rules: ReadonlyMap<string, Rule>): string[] {
  const here = new Set(keys);
  const hasSlash = (key: string): boolean => here.has(`${key}/`) && rules.get(key)?.end === rules.get(`${key}/`)?.end;
  return keys
    .filter((key) => !(key.endsWith('/') && here.has(key.slice(0, -1)) && hasSlash(key.slice(0, -1))))
    .map((key) => {
      const rule = rules.get(key);
      const pattern = rule?.pattern ?? `^${escapeForPattern(key)}${hasSlash(key) ? '/?' : ''}$`;
      return `rewrite ${quoteForNginx(pattern)} ${rule?.end};`;
    });
}

/** The second step: what a file is. Headers are repeated, for a location with one of its own inherits none. */
function fileLocation(extra: AddressBook['headers']): string {
  const common = addHeaders([...everywhere, ...extra]);
  const linesFor = (type: string, isText: boolean): string[] => [
    'internal;',
    'types { }',
    `default_type ${quoteForNginx(type)};`,
    ...common,
    'add_header Cache-Control $luu always;',
    `add_header ${resourcePolicy.name} $cho_ai always;`,
    `add_header ${savedHeader.name} $tai_ve always;`,
    ...(isText ? ['add_header Vary Accept-Encoding always;', 'add_header Content-Encoding $ma always;'] : []),
    'rewrite ^/\\./tep(/.*)$ $1 break;',
    'try_files $uri $truoc$uri =404;',
  ];
  const packed = `(?:${encodings.map(({ extension }) => escapeForPattern(extension)).join('|')})?`;
  return block('location ^~ /./tep/', [
    ...linesFor(otherContentType, false),
    ...contentTypes.map(({ ending, type, isText }) =>
      block(
        `location ~ ${quoteForNginx(`${escapeForPattern(ending)}${isText ? packed : ''}$`)}`,
        linesFor(type, isText),
      ),
    ),
  ]);
}
