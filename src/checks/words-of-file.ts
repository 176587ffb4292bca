import { addressBookFile } from '../newsroom/address-book.ts';
import { parsePage, type Page } from './parse-page.ts';
import type { SiteFile } from './site.ts';
import { unpack } from './unpack.ts';

/** Attributes that hold words. */
const wordAttributes = ['alt', 'title', 'content', 'aria-label', 'label', 'placeholder', 'value'];

/** Names of files that the build makes are digests, in which any number may occur. */
const builtFiles = /[^\s"'<>]*\/(?:anh|_astro|pagefind|tep)\/[^\s"'<>]*/g;

const wordsOfPage = ({ elements, text }: Page): string =>
  [
    text,
    ...elements.flatMap(({ name, attributes, text: code }) => [
      ...wordAttributes.map((attribute) => attributes.get(attribute) ?? ''),
      name === 'script' ? wordsOfJson(code) : '',
    ]),
  ]
    .filter(Boolean)
    .join('\n');

const wordsOfMarkup = (markup: string): string => wordsOfPage(parsePage(markup.replaceAll(/<!\[CDATA\[|\]\]>/g, '')));

/** Every string of a JSON text, those that are HTML by their name as its words; texts that are no JSON as they are. */
function wordsOfJson(text: string): string {
  const strings: string[] = [];
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (typeof value === 'string') strings.push(/html$/i.test(key) ? wordsOfMarkup(value) : value);
      return value;
    });
  } catch {
    // What cannot be parsed is searched as it stands.
    return text;
  }
  return strings.join('\n');
}

/** In the sums of the site's manifest any number may occur; what else it holds are names of files that are there. */
const manifestFiles = /^\/xac-minh\/ban-ke(?:\.|\/)/;

const readers: readonly [RegExp, (file: SiteFile) => string][] = [
  [manifestFiles, () => ''],
  [new RegExp(`^/${addressBookFile.replace('.', '\\.')}$`), () => ''], // addresses, in which any number may occur
  [/\.html$/, ({ page }) => (page ? wordsOfPage(page) : '')],
  [/\.(?:xml|svg)$/, ({ text }) => wordsOfMarkup(text)],
  [/\.(?:json|webmanifest)$/, ({ text }) => wordsOfJson(text)],
  [/\.txt$/, ({ text }) => text],
  [/\.pf_fragment$/, ({ path, bytes }) => wordsOfJson(textOfFragment(path, bytes))],
];

/** Pagefind writes `pagefind_dcd` before the JSON of a page. */
function textOfFragment(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder().decode(unpack(path, bytes) ?? bytes).replace(/^pagefind_dcd/, '');
  } catch {
    // A damaged file is a problem of its own (`dau-vet-chua-dang`); there is nothing to read in it.
    return '';
  }
}

const kept = new WeakMap<SiteFile, string>();

/** The words that people and machines read in a file of the site; undefined for pictures, fonts and code. */
export function wordsOfFile(file: SiteFile): string | undefined {
  const read = readers.find(([pattern]) => pattern.test(file.path))?.[1];
  if (!read) return undefined;
  const words = kept.get(file) ?? read(file).replaceAll(builtFiles, ' ');
  kept.set(file, words);
  return words;
}
