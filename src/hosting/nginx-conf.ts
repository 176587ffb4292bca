import type { AddressBook } from '../newsroom/address-book.ts';
import type { OldAnswers } from '../newsroom/old-answers.ts';
import { encodedTwice, slips } from '../newsroom/mend-request.ts';
import { gonePath } from '../newsroom/paths.ts';
import { listPagePattern } from '../newsroom/shrunken-lists.ts';
import { fileAddresses, fileKeyOf } from '../newsroom/withdrawable-file.ts';
import { contentTypes, otherContentType } from './content-types.ts';
import { encodings } from './encodings.ts';
import { escapeForPattern } from '../newsroom/escape-for-pattern.ts';
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
import { block } from './nginx-block.ts';
import { lostPathLocations, lostRoot } from './nginx-lost-paths.ts';
import { createQueryLists } from './nginx-queries.ts';
import { quoteForNginx } from './quote-for-nginx.ts';
import { refusedPattern } from './refused-paths.ts';

const addHeaders = (headers: readonly { name: string; value: string }[]): string[] =>
  headers.map(({ name, value }) => `add_header ${name} ${quoteForNginx(value)} always;`);

interface NginxConfOptions extends Pick<AddressBook, 'gone' | 'headers'> {
  /** Old addresses but those of files. */
  entries: OldAnswers;
}

const fileKeysOf = (gone: AddressBook['gone']): Set<string> =>
  new Set(gone.flatMap(({ path }) => fileKeyOf(path) ?? []));

/**
 * The include of a `server` block whose `root` is the site: in plain nginx, and with nothing outside the block.
 *
 * Rewriting happens in two steps. The first looks at the address: refused, moved, withdrawn, without its slash, or a
 * file. The second, under the inner `/./tep/`, looks at the file and says what it is. Inner names begin with `/./`: nginx
 * resolves the dot in whatever a reader asks for, so no address can bear one, and no old address either. `if` is used at the level of the
 * server only, with `set`, `return` and `rewrite`, where it is safe (nginx wiki, “If is evil”).
 */
export function nginxConf({ entries, gone, headers }: NginxConfOptions): string {
  return [
    '# Do `npm run build` viết ra; đừng sửa ở đây, lần dựng sau sẽ ghi đè.',
    '# Đặt trong khối `server`: root /srv/congan/current; include /srv/congan/current/_nginx.conf;',
    ...settings,
    ...addHeaders(headersOfNoFile(headers)),
    ...steps(entries.length > 0),
    ...addressLocations(entries, fileKeysOf(gone)),
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

/** The file's packed form, when the reader's browser takes one and it is there. */
const packing = [
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
];

/** An address at which nothing is may be an old one in another spelling. */
const findLost = [
  'set $thay $buoc;',
  block('if (-f "$document_root$tep")', ['set $thay co;']),
  block('if ($uri ~ "^/_astro/")', ['set $thay co;']), // the former release may have it
  block('if ($thay = "")', [`set $buoc "${lostRoot}$uri";`]),
];

/** An address at which nothing is, and no old one, may have gathered signs on its way: see `mend-request.ts`. */
const mendSteps = [
  'set $sua "";',
  ...[...slips]
    .reverse() // the last that is set counts
    .map(({ pattern, between }) =>
      block(`if ($request_uri ~* ${quoteForNginx(pattern)})`, [
        `set $sua "$sua_dau${between === undefined ? '' : `${between}$sua_cuoi`}";`,
      ]),
    ),
  block(`if ($uri ~* ${quoteForNginx(encodedTwice)})`, ['set $sua "$uri$is_args$args";']),
  block('if (-f "$document_root$tep")', ['set $sua "";']),
  block('if ($uri ~ "^/_astro/")', ['set $sua "";']), // the former release may have it
  `set $het "/./tep$tep$duoi";`,
  block('if ($sua != "")', ['set $het "/./sua/";']),
];

/** What is known before a location is chosen. */
const steps = (hasOld: boolean): string[] => [
  block('if ($request_method !~ "^(?:GET|HEAD)$")', ['return 405;']),
  block(`if ($uri ~ ${quoteForNginx(refusedPattern)})`, ['return 404;']),
  // The file: a folder's page, with or without the slash in the address.
  'set $tep $uri;',
  block('if ($uri ~ "/$")', ['set $tep "${uri}index.html";']),
  'set $buoc "";',
  block('if (-f "$document_root$tep/index.html")', ['set $buoc "/./them$uri";', 'set $tep "$tep/index.html";']),
  // `/don-vi/index.html` is `/don-vi/`.
  block('if ($uri ~ "^(/(?:[a-z0-9-]+/)*)index\\.html$")', ['set $buoc "/./bo$1";']),
  ...packing,
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
  ...(hasOld ? findLost : []),
  ...mendSteps,
  block('if ($buoc = "")', ['set $buoc $het;']),
];

/** How the first step ends when the address is nothing special. */
const toStep = 'rewrite ^ $buoc last;';

/** Named by the first step, never by a reader. */
const answers = [
  block('location ^~ /./them/', ['internal;', 'rewrite ^/\\./them(/.*)$ $1/ permanent;']),
  block('location ^~ /./bo/', ['internal;', 'rewrite ^/\\./bo(/.*)$ $1 permanent;']),
  block('location ^~ /./ve/', ['internal;', 'rewrite ^/\\./ve(/.*)$ $1 redirect;']),
  block('location ^~ /./sua/', ['internal;', 'return 302 $sua;']),
  // What was withdrawn, by the page that says so; nginx encodes a numbered part of a request where it is set.
  block('location ^~ /./go/', [
    'internal;',
    block('location ~ "^/\\./go(?<trang>/.*)$"', [
      'internal;',
      'set $tep "${trang}index.html";',
      ...packing,
      `set $luu ${quoteForNginx(cacheControl.revalidated)};`,
      `set $cho_ai ${resourcePolicy.own};`,
      'set $tai_ve "";',
      'return 410;',
    ]),
  ]),
  block('location @da_go', ['rewrite ^ /./tep$tep$duoi last;']),
];

/** What is asked for in a way that is not served. */
const refusals = (headers: AddressBook['headers']): string[] => [
  block('location @phuong_thuc', [...addHeaders([...headersOfNoFile(headers), allowedMethods]), 'return 405;']),
  // The file's own headers are on the answer already; a location with one of its own, be it empty, adds none again.
  block('location @ngoai_tep', ['add_header X-Khong "";', 'return 416;']),
];

interface Rule {
  /** What a `rewrite` says behind its pattern. */
  end: string;
  /** Of the addresses that begin with the rule's key; left out where the key is the one address. */
  pattern?: string;
}

/** Locations of old addresses as they were written, and of those that are looked up when nothing is there. */
function addressLocations(entries: OldAnswers, files: ReadonlySet<string>): string[] {
  const queries = createQueryLists();
  const named = entries.flatMap((entry) => entry.spellings.map((path) => [path, entry] as const));
  const byPath = Map.groupBy(named, ([path]) => path);
  const rules = new Map<string, Rule>();
  for (const [path, found] of byPath) {
    const end = queries.ruleFor(found.map(([, entry]) => entry));
    for (const spelling of path === '/' ? [path] : [path, `${path}/`]) rules.set(spelling, { end });
  }
  for (const { prefix, pattern } of [...files].flatMap(fileAddresses))
    rules.set(prefix, { end: `/./go${gonePath} last`, pattern });
  return [...locations(rules), ...lostPathLocations(entries, queries.ruleFor), ...queries.locations()];
}

/** A location for all, and longer ones for many addresses; what is none of them goes its way. */
function locations(rules: ReadonlyMap<string, Rule>): string[] {
  const groups = groupByPrefix([...rules.keys()]);
  const atRoot = groups.find(({ prefix }) => prefix === '/')?.keys ?? [];
  return [
    block('location /', [...rewrites(atRoot, rules), toStep]),
    ...groups
      .filter(({ prefix }) => prefix !== '/')
      .map(({ prefix, keys }) => block(`location ^~ ${quoteForNginx(prefix)}`, [...rewrites(keys, rules), toStep])),
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
