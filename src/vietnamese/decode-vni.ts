import { markSyllable } from './mark-syllable.ts';

const tones: Record<string, string> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const shapes: Record<string, RegExp> = { 6: /[âêô]/, 7: /[ơư]/, 8: /ă/ };
/** The onset, then the letters and keys from the first vowel on. A `0` belongs to a number or a unit code (`pa05`). */
const typing = /^(d9|[bcdghklmnpqrstvx]{0,3})([aeiouy][a-z1-9]{0,9})$/;
/** `a1` is more likely a licence class than `á`; `y1` is `ý`. */
const short = /^[aeiou]\d$/;

/**
 * The word that was typed as VNI with the input method off: `ba8c1` → `bắc`, `tinh3` → `tỉnh`. Undefined if the word
 * has no VNI key or gives no syllable: unit codes, plates, numbers. It is a guess: search it together with the word
 * itself, never instead of it.
 */
export function decodeVni(word: string): string | undefined {
  const typed = word.toLowerCase();
  const [, onset = '', rest = ''] = typing.exec(typed) ?? [];
  const keys = typed.replace(/\D/g, '');
  if (keys === '' || short.test(typed) || isMistyped(keys)) return undefined;

  const hasBar = keys.includes('9');
  if (hasBar && !onset.startsWith('d')) return undefined;
  const shape = shapes[/[678]/.exec(keys)?.[0] ?? ''];
  const tone = tones[/[1-5]/.exec(keys)?.[0] ?? ''];
  return markSyllable((hasBar ? 'đ' : onset) + rest.replace(/\d/g, ''), { shape, tone });
}

/** Two tones, two shapes or a key that is typed twice; only ư and ơ together may have two 7s. */
const isMistyped = (keys: string): boolean => /[1-5].*[1-5]|([689]).*\1|6.*[78]|7.*[68]|8.*[67]|7.*7.*7/.test(keys);
