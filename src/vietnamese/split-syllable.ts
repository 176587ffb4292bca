/** `c`, `g`, `ng` come before back vowels, `gh`, `ngh` before front ones; k also before back ones, in names. */
const onsets = [
  /^(?:gi|qu)(?=[aeiouyăâêôơư])/,
  /^(?:ngh|gh)(?=[eêiy])/,
  /^(?:ng|c)(?![eêiy])/,
  /^g(?![eêy])/,
  /^q(?=uy)/,
  /^(?:ch|kh|nh|ph|th|tr)/,
  /^[bdđhklmnprstvx]/,
  /^(?=[aeiouyăâêôơư])/,
];

export interface SyllableParts {
  onset: string;
  rime: string;
}

/**
 * The ways to split a toneless word (lower case, NFC) into an onset and the rest, the likelier first: `gi-a` before
 * `g-ia`. The caller must check that the rest is a rime.
 */
export const splitSyllable = (letters: string): SyllableParts[] =>
  onsets.flatMap((pattern) => {
    const onset = pattern.exec(letters)?.[0];
    return onset === undefined ? [] : [{ onset, rime: letters.slice(onset.length) }];
  });
