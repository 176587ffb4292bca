/** Open syllables in `oa`, `oe`, `uy`: the old style puts the tone on the first vowel, the new style on the last. */
const newStyle = new Map([
  ...['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ'].map(toPair),
  ...['òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ'].map(toPair),
  ...['ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'].map(toPair),
]);
const withI = new Map(['y i', 'ỳ ì', 'ý í', 'ỷ ỉ', 'ỹ ĩ', 'ỵ ị'].map(toPair));
/** Only after these does y sound like i: `kỹ` is `kĩ`, but `túy` is not `túi`. */
const beforeY = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'qu']);
/** Most words end in another letter and need no change. */
const changeableEnds = new Set('aeyỳýỷỹỵ0123456789');

/**
 * One spelling for all equally correct spellings: lower case, precomposed, the tone as in `hoà`, i as in `kĩ`, a
 * number without leading zeros. For comparing single words, never for display. `ď`, which the search index writes for
 * đ, stays.
 */
export function canonicalSyllable(form: string): string {
  const word = form.toLowerCase().normalize('NFC');
  if (!changeableEnds.has(word.slice(-1))) return word;
  if (word.startsWith('0')) return word.replace(/^0+(?=\d+$)/, '');
  const moved = newStyle.get(word.slice(-2));
  const placed = moved ? word.slice(0, -2) + moved : word;
  const i = withI.get(placed.slice(-1));
  const head = placed.slice(0, -1);
  return i && beforeY.has(head) ? head + i : placed;
}

const otherEnd: Record<string, string> = { i: 'y', y: 'i' };

/** The folded keys of all equal spellings of a folded word, its own key first: `ky` → `ky`, `ki`. */
export function spellingKeys(key: string): string[] {
  const end = otherEnd[key.slice(-1)];
  if (end) return beforeY.has(key.slice(0, -1)) ? [key, key.slice(0, -1) + end] : [key];
  if (/^\d$/.test(key)) return [key, `0${key}`];
  return /^0\d+$/.test(key) ? [key, canonicalSyllable(key)] : [key];
}

function toPair(pair: string): [string, string] {
  const [from = '', to = ''] = pair.split(' ');
  return [from, to];
}
