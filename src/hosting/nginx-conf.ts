import type { AddressBook } from '../newsroom/address-book.ts';
import type { AnsweredEntry } from '../newsroom/old-answers.ts';
import { encodedTwice, requestSlips } from '../newsroom/mend-request.ts';
import { gonePath } from '../newsroom/paths.ts';
import { listPagePattern } from '../newsroom/shrunken-lists.ts';
import { fileAddresses, fileKeyOf } from '../newsroom/withdrawable-file.ts';
import { contentTypes, otherContentType } from './content-types.ts';
import { contentEncodings } from './encodings.ts';
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
  /** Old addresses except those of files. */
  entries: readonly AnsweredEntry[];
}

const fileKeysOf = (gone: AddressBook['gone']): Set<string> =>
  new Set(gone.flatMap(({ path }) => fileKeyOf(path) ?? []));

/**
 * Writes the include for a `server` block whose `root` is the site, for plain nginx, with nothing outside the block.
 *
 * Rewriting has two steps. The first looks at the address: refused, moved, withdrawn, without its slash, or a file. The
 * second, under the internal `/./tep/`, looks at the file and gives its headers. Internal names start with `/./`: nginx
 * resolves the dot in every request, so neither a reader's address nor an old address can contain it. `if` appears only
 * at server level with `set`, `return` and `rewrite`, where it is safe (nginx wiki, “If is evil”).
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
  'expires off;', // overrides the machine's own settings for all its sites
  'charset off;',
  'gzip off;', // files are packed already; packing twice would damage them
  'max_ranges 1;',
  'error_page 404 /404.html;',
  'error_page 410 @da_go;',
  'error_page 405 @phuong_thuc;',
  'error_page 416 @ngoai_tep;',
];

/** Chooses the packed form, when the reader's browser accepts one and the file exists. */
const packing = [
  'set $duoi "";',
  ...[...contentEncodings]
    .reverse()
    .map(({ extension, accepted }) =>
      block(`if ($http_accept_encoding ~ ${quoteForNginx(accepted)})`, [`set $duoi ${extension};`]),
    ),
  block('if ($http_range)', ['set $duoi "";']), // a range is a part of the unpacked text
  block('if (!-f "$document_root$tep$duoi")', ['set $duoi "";']),
  'set $ma "";',
  ...contentEncodings.map(({ extension, name }) => block(`if ($duoi = ${extension})`, [`set $ma ${name};`])),
];

/** An address without a file may be another spelling of an old address. */
const findLost = [
  'set $thay $buoc;',
  block('if (-f "$document_root$tep")', ['set $thay co;']),
  block('if ($uri ~ "^/_astro/")', ['set $thay co;']), // the former release may have this file
  block('if ($thay = "")', [`set $buoc "${lostRoot}$uri";`]),
];

/** An address without a file that is no old address may have picked up characters on its way: see `mend-request.ts`. */
const mendSteps = [
  'set $sua "";',
  ...[...requestSlips]
    .reverse() // the last match counts
    .map(({ pattern, between }) =>
      block(`if ($request_uri ~* ${quoteForNginx(pattern)})`, [
        `set $sua "$sua_dau${between === undefined ? '' : `${between}$sua_cuoi`}";`,
      ]),
    ),
  block(`if ($uri ~* ${quoteForNginx(encodedTwice)})`, ['set $sua "$uri$is_args$args";']),
  block('if (-f "$document_root$tep")', ['set $sua "";']),
  block('if ($uri ~ "^/_astro/")', ['set $sua "";']), // the former release may have this file
  `set $het "/./tep$tep$duoi";`,
  block('if ($sua != "")', ['set $het "/./sua/";']),
];

/** The steps before nginx chooses a location. */
const steps = (hasOld: boolean): string[] => [
  block('if ($request_method !~ "^(?:GET|HEAD)$")', ['return 405;']),
  block(`if ($uri ~ ${quoteForNginx(refusedPattern)})`, ['return 404;']),
  // The file of the request: a folder's page, with or without the slash in the address.
  'set $tep $uri;',
  block('if ($uri ~ "/$")', ['set $tep "${uri}index.html";']),
  'set $buoc "";',
  block('if (-f "$document_root$tep/index.html")', ['set $buoc "/./them$uri";', 'set $tep "$tep/index.html";']),
  // `/don-vi/index.html` redirects to `/don-vi/`.
  block('if ($uri ~ "^(/(?:[a-z0-9-]+/)*)index\\.html$")', ['set $buoc "/./bo$1";']),
  ...packing,
  `set $luu ${quoteForNginx(cacheControl.revalidated)};`,
  block(`if ($uri ~ ${quoteForNginx(withdrawablePattern)})`, [`set $luu ${quoteForNginx(cacheControl.withdrawable)};`]),
  block(`if ($uri ~ ${quoteForNginx(immutablePattern)})`, [`set $luu ${quoteForNginx(cacheControl.immutable)};`]),
  `set $cho_ai ${resourcePolicy.own};`,
  block(`if ($uri ~ ${quoteForNginx(sharedPattern)})`, [`set $cho_ai ${resourcePolicy.shared};`]),
  'set $tai_ve "";', // nginx does not send an empty header
  block(`if ($uri ~ ${quoteForNginx(savedPattern)})`, [`set $tai_ve ${savedHeader.value};`]),
  // A reader may still have a page of the former release open and need its scripts: `previous` is beside `current`.
  'set $truoc "";',
  block('if ($uri ~ "^/_astro/")', ['set $truoc "/../../previous";']),
  // A list can lose pages when it grows shorter.
  'set $danh_sach "/404.html/";', // no file can be below this one
  block(`if ($uri ~ ${quoteForNginx(listPagePattern)})`, ['set $danh_sach $1;']),
  block('if (-f "$document_root$tep")', ['set $danh_sach "/404.html/";']),
  block('if (-f "$document_root${danh_sach}index.html")', ['set $buoc "/./ve$danh_sach";']),
  ...(hasOld ? findLost : []),
  ...mendSteps,
  block('if ($buoc = "")', ['set $buoc $het;']),
];

/** The end of the first step for an ordinary address. */
const toStep = 'rewrite ^ $buoc last;';

/** Locations that only the first step names, never a reader. */
const answers = [
  block('location ^~ /./them/', ['internal;', 'rewrite ^/\\./them(/.*)$ $1/ permanent;']),
  block('location ^~ /./bo/', ['internal;', 'rewrite ^/\\./bo(/.*)$ $1 permanent;']),
  block('location ^~ /./ve/', ['internal;', 'rewrite ^/\\./ve(/.*)$ $1 redirect;']),
  block('location ^~ /./sua/', ['internal;', 'return 302 $sua;']),
  // Answers with the page about a withdrawal. A named capture, because nginx encodes a numbered one when it is set.
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

/** Answers for requests that are not allowed. */
const refusals = (headers: AddressBook['headers']): string[] => [
  block('location @phuong_thuc', [...addHeaders([...headersOfNoFile(headers), allowedMethods]), 'return 405;']),
  // The answer already has the file's headers. A location with its own `add_header`, even empty, adds none again.
  block('location @ngoai_tep', ['add_header X-Khong "";', 'return 416;']),
];

interface RewriteRule {
  /** The part of a `rewrite` after its pattern. */
  end: string;
  /** Matches the addresses that start with the rule's key. Missing when the key is the only address. */
  pattern?: string;
}

/** Locations of old addresses as they were written, and of those that are searched when there is no file. */
function addressLocations(entries: readonly AnsweredEntry[], files: ReadonlySet<string>): string[] {
  const queries = createQueryLists();
  const named = entries.flatMap((entry) => entry.spellings.map((path) => [path, entry] as const));
  const byPath = Map.groupBy(named, ([path]) => path);
  const rules = new Map<string, RewriteRule>();
  for (const [path, found] of byPath) {
    const end = queries.ruleFor(found.map(([, entry]) => entry));
    for (const spelling of path === '/' ? [path] : [path, `${path}/`]) rules.set(spelling, { end });
  }
  for (const { prefix, pattern } of [...files].flatMap(fileAddresses))
    rules.set(prefix, { end: `/./go${gonePath} last`, pattern });
  return [...locations(rules), ...lostPathLocations(entries, queries.ruleFor), ...queries.locations()];
}

/** One location for all addresses, and longer ones for groups of many. Without a match, the next step follows. */
function locations(rules: ReadonlyMap<string, RewriteRule>): string[] {
  const groups = groupByPrefix([...rules.keys()]);
  const atRoot = groups.find(({ prefix }) => prefix === '/')?.keys ?? [];
  return [
    block('location /', [...rewrites(atRoot, rules), toStep]),
    ...groups
      .filter(({ prefix }) => prefix !== '/')
      .map(({ prefix, keys }) => block(`location ^~ ${quoteForNginx(prefix)}`, [...rewrites(keys, rules), toStep])),
  ];
}

/** Writes one line for an address with and without its slash if both are here: each pattern costs nginx 2 kB. */
function rewrites(keys: readonly string[], rules: ReadonlyMap<string, RewriteRule>): string[] {
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

/** The second step: type and headers of a file. Repeats the common headers: a location with its own inherits none. */
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
  const packed = `(?:${contentEncodings.map(({ extension }) => escapeForPattern(extension)).join('|')})?`;
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
