/** `c`, `g`, `ng` stand before back vowels, `gh`, `ngh` before front ones; k also before back ones, in names. */
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
 * The ways to part a toneless word (lower case, NFC) into an onset and what follows it, the likelier first: `gi-a`
 * before `g-ia`. Whether a rime follows is for the caller to see.
 */
export const splitSyllable = (letters: string): SyllableParts[] =>
  onsets.flatMap((pattern) => {
    const onset = pattern.exec(letters)?.[0];
    return onset === undefined ? [] : [{ onset, rime: letters.slice(onset.length) }];
  });
