import { markSyllable } from './mark-syllable.ts';

const tones: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const hats: Record<string, RegExp> = { a: /â/, e: /ê/, o: /ô/ };
/** The onset, then the letters and keys from the first vowel on; a `w` after a consonant is ư, as in `twf`. */
const typing = /^(?:(dd|[bcdghklmnpqrstvx]{1,3})(?=[aeiouyw])|(?=[aeiouy]))([a-z]{1,9})$/;
/** Real words, although they look like the keys of `bông`, `gông`, `xông`. */
const loanWords = new Set(['boong', 'goong', 'xoong']);
/** `as`, `of`, `is`: more likely foreign words than `á`. */
const foreign = /^[aeiou][a-vxyz]$/;

/**
 * The word that was typed as Telex with the input method off: `bawcs` → `bắc`, `congo` → `công`. Undefined if the word
 * has no Telex key or gives no syllable. It is a guess: search it together with the word itself, never instead of it.
 */
export function decodeTelex(word: string): string | undefined {
  const typed = word.toLowerCase();
  const [, onset = '', rest = ''] = typing.exec(typed) ?? [];
  if (loanWords.has(typed) || foreign.test(typed) || isTakenBack(rest)) return undefined;

  const hasLateBar = onset === 'd' && rest.includes('d');
  const keys = hasLateBar ? /[dfjrswxz]/g : /[fjrswxz]/g;
  const start = hasLateBar || onset === 'dd' ? 'đ' : onset;
  const letters = start + (rest.startsWith('w') ? `u${rest}` : rest).replace(keys, '');
  const tone = tones[/[fjrsx]/.exec(rest)?.[0] ?? ''];
  if (rest.includes('w')) return markSyllable(letters, { shape: /[ăơư]/, tone });

  const doubled = takeDouble(letters);
  const hatted = doubled && markSyllable(doubled.letters, { shape: doubled.shape, tone });
  return hatted ?? (letters === typed ? undefined : markSyllable(letters, { tone }));
}

/** The second of two equal vowels, next to each other or not, is the key for a hat. */
function takeDouble(letters: string): { letters: string; shape: RegExp | undefined } | undefined {
  const vowel = /([aeo]).*\1/.exec(letters)?.[1];
  if (!vowel) return undefined;
  const key = letters.lastIndexOf(vowel);
  return { letters: letters.slice(0, key) + letters.slice(key + 1), shape: hats[vowel] };
}

/** Typing a key twice undoes it; no syllable has two tones. */
const isTakenBack = (rest: string): boolean => /[fjrsxz].*[fjrsxz]|ww|w.*w.*w|([aeo])\1\1/.test(rest);
