import { canonicalSyllable } from '../../vietnamese/canonical-syllable.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { QuickLink } from './quick-link.ts';

/** A word of a name or of a query, for comparing. */
export interface QuickLinkWord {
  exact: string;
  folded: string;
}

export interface QuickLinkName {
  words: QuickLinkWord[];
  /** The former name to show, if the quick link was found by it. */
  past?: string | undefined;
  /** A code, or a name without anything left out. */
  isWhole: boolean;
}

/** Words that readers leave out: `Công an Gia Phúc`, `Cảnh sát giao thông`. */
const left: readonly [RegExp, string][] = [
  [/^công an (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu) (?=\S)/, 'công an '],
  [/^phòng (?=\S+ \S)/, ''],
];

/** A quick link with every name under which it may be typed. */
export interface NamedQuickLink {
  link: QuickLink;
  names: QuickLinkName[];
}

export const nameQuickLink = (link: QuickLink): NamedQuickLink => ({ link, names: quickLinkNames(link) });

function quickLinkNames({ name, known = [], path = '', phone }: QuickLink): QuickLinkName[] {
  const tasks = phone === undefined ? [] : name.split(',').slice(0, 1);
  const shown = [name, ...known, ...tasks];
  const names = shown.flatMap((text, index) => {
    const words = wordsOf(text);
    const isCode = words.length === 1;
    // A renamed unit that is found by its code shows its last former name, which most readers remember.
    const past = isCode ? known.filter((other) => other.includes(' ')).at(-1) : index > 0 ? text : undefined;
    const short = left.reduce((all, [pattern, instead]) => all.replace(pattern, instead), words.join(' '));
    return [
      { words: words.map(toQuickLinkWord), past, isWhole: true },
      ...(isCode ? [{ words: partsOfCode(text).map(toQuickLinkWord), past, isWhole: true }] : []),
      ...(short === words.join(' ') ? [] : [{ words: short.split(' ').map(toQuickLinkWord), past, isWhole: false }]),
    ];
  });
  return [...names, ...nameOfId(path, wordsOf(name).map(toQuickLinkWord))];
}

/** An address has a short form of the name: `/gioi-thieu/`. Its words take the marks that they have in the name. */
function nameOfId(path: string, words: QuickLinkWord[]): QuickLinkName[] {
  const id = path.split('/').filter(Boolean).at(-1)?.split('-') ?? [];
  if (id.length < 2) return [];
  const ofId = id.map((word) => words.find(({ folded }) => folded === fold(canonicalSyllable(word))));
  return [{ words: ofId.map((word, at) => word ?? toQuickLinkWord(id[at] ?? '')), isWhole: false }];
}

export function toQuickLinkWord(text: string): QuickLinkWord {
  const exact = canonicalSyllable(text);
  return { exact, folded: fold(exact) };
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** `PC08` → `pc`, `08`: many readers type a space there. */
const partsOfCode = (code: string): string[] => code.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
