import { addressBookFile } from '../newsroom/address-book.ts';
import { spellings } from '../rules/leaks/spellings.ts';
import { raiseDigits } from '../vietnamese/raise-digits.ts';
import { textBreak } from '../vietnamese/text-break.ts';
import { parsePage, type Page } from './parse-page.ts';
import type { SiteFile } from './inspected-site.ts';
import { unpackSiteFile } from './unpack-site-file.ts';

/** Attributes that hold words. */
const wordAttributes = ['alt', 'title', 'content', 'aria-label', 'label', 'placeholder', 'value'];

/** Attributes that hold addresses, which a reader follows and a machine reads. */
const addressAttributes = ['href', 'src', 'cite', 'download'];

/** File names that the build makes are digests, which may hold any number. */
const builtFiles = /[^\s"'<>]*\/(?:anh|_astro|pagefind|tep)\/[^\s"'<>]*/g;

const wordsOfPage = ({ elements, text, raised }: Page): string =>
  [
    raiseDigits(text, raised),
    ...elements.flatMap(({ name, attributes, text: code }) => [
      ...wordAttributes.map((attribute) => attributes.get(attribute) ?? ''),
      name === 'script' ? wordsOfJson(code) : '',
    ]),
  ]
    .filter(Boolean)
    .join(textBreak);

const wordsOfMarkup = (markup: string): string => wordsOfPage(parsePage(markup.replaceAll(/<!\[CDATA\[|\]\]>/g, '')));

/** Every string of a JSON text; HTML strings, known by their key, as words. Other texts stay unchanged. */
function wordsOfJson(text: string): string {
  const strings: string[] = [];
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (typeof value === 'string') strings.push(/html$/i.test(key) ? wordsOfMarkup(value) : value);
      return value;
    });
  } catch {
    // A text that cannot be parsed is searched unchanged.
    return text;
  }
  return strings.join(textBreak);
}

/** The digests of the site's manifest may hold any number. Otherwise it holds only names of existing files. */
const manifestFiles = /^\/xac-minh\/ban-ke(?:\.|\/)/;

const readers: readonly [RegExp, (file: SiteFile) => string][] = [
  [manifestFiles, () => ''],
  [new RegExp(`^/${addressBookFile.replace('.', '\\.')}$`), () => ''], // addresses, which may hold any number
  [/\.html$/, ({ page }) => (page ? wordsOfPage(page) : '')],
  [/\.(?:xml|svg)$/, ({ text }) => wordsOfMarkup(text)],
  [/\.(?:json|webmanifest)$/, ({ text }) => wordsOfJson(text)],
  [/\.txt$/, ({ text }) => text],
  [/\.pf_fragment$/, ({ path, bytes }) => wordsOfJson(textOfFragment(path, bytes))],
];

/** Pagefind writes `pagefind_dcd` before the JSON of a page. */
function textOfFragment(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder().decode(unpackSiteFile(path, bytes) ?? bytes).replace(/^pagefind_dcd/, '');
  } catch {
    // Another check reports a damaged file (`dau-vet-chua-dang`); it has no words to read.
    return '';
  }
}

const kept = new WeakMap<SiteFile, string>();

/** The words that people and machines read in a file; undefined for pictures, fonts and code. */
export function wordsOfFile(file: SiteFile): string | undefined {
  const read = readers.find(([pattern]) => pattern.test(file.path))?.[1];
  if (!read) return undefined;
  const words = kept.get(file) ?? read(file).replaceAll(builtFiles, ' ');
  kept.set(file, words);
  return words;
}

/** The addresses of a page in every spelling; empty for any other file. */
export const addressesOfFile = ({ page }: SiteFile): string =>
  (page?.elements ?? [])
    .flatMap(({ attributes }) => addressAttributes.map((name) => attributes.get(name) ?? ''))
    .filter((address) => /[\d%]/.test(address))
    .flatMap((address) => [address.replaceAll(builtFiles, ' '), ...spellings(address)])
    .join(textBreak);
