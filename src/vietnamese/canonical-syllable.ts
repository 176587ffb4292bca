/** Open syllables in `oa`, `oe`, `uy`: the tone on the first vowel is the old style, on the last the new one. */
const newStyle = new Map([
  ...['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ'].map(toPair),
  ...['òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ'].map(toPair),
  ...['ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'].map(toPair),
]);
const withI = new Map(['y i', 'ỳ ì', 'ý í', 'ỷ ỉ', 'ỹ ĩ', 'ỵ ị'].map(toPair));
/** After these alone y sounds as i: `kỹ` is `kĩ`, whereas `túy` is not `túi`. */
const beforeY = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'qu']);
/** Most forms end in something else and are done at once. */
const changeableEnds = new Set('aeyỳýỷỹỵ0123456789');

/**
 * One spelling for all that are equally right: lower case, precomposed, the tone as in
 * `hoà`, i as in `kĩ`, a number without leading zeros. For comparing single words, never for showing. `ď`, which stands
 * for đ in the search index, stays.
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

/** The folded keys under which the equal spellings of a folded word are filed, its own first: `ky` → `ky`, `ki`. */
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
