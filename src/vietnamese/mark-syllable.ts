import { groupBy } from './group-by.ts';
import { fold } from './fold.ts';
import { rimes } from './rimes.ts';
import { splitSyllable } from './split-syllable.ts';
import { toneFits } from './tone-fits.ts';

const rimesByLetters = groupBy(rimes, fold);

export interface Marks {
  /**
   * The marked vowel that the rime must have: `/ê/`, `/[ơư]/`. Without it, the plain rime is used, or else the
   * commonest one.
   */
  shape?: RegExp | undefined;
  /** A combining mark: U+0301 for sắc. */
  tone?: string | undefined;
}

/** Puts marks on the plain letters of a syllable: `cuoc`, ơ or ư, sắc → `cước`. Undefined if no syllable results. */
export function markSyllable(letters: string, { shape, tone }: Marks): string | undefined {
  for (const { onset, rime: plain } of splitSyllable(letters)) {
    const rime = rimesByLetters.get(plain)?.find((known) => !shape || shape.test(known));
    if (rime && toneFits(rime, tone)) return onset + (tone ? withTone(rime, tone) : rime);
  }
  return undefined;
}

function withTone(rime: string, tone: string): string {
  const end = tonePlace(rime) + 1;
  return (rime.slice(0, end) + tone + rime.slice(end)).normalize('NFC');
}

/**
 * The last marked vowel; else the last vowel before a consonant; else the first of two vowels, the middle one of
 * three.
 */
function tonePlace(rime: string): number {
  const marked = rime.search(/[ăâêôơư](?![ăâêôơư])/);
  if (marked >= 0) return marked;
  const vowels = rime.replace(/(?:ch|ng|nh|[cmnpt])$/, '');
  const last = vowels.length - 1;
  return vowels === rime ? last >> 1 : last;
}
