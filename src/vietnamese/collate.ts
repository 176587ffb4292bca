const collator = new Intl.Collator('vi', { numeric: true });

/** The order of a Vietnamese dictionary: Đ after D, tones ngang, huyền, hỏi, ngã, sắc, nặng; numbers by their value. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);

/** The order of a Vietnamese roll: by given name, which stands last, then middle name, then family name. */
export function comparePeople(a: string, b: string): number {
  const [first, second] = [nameKey(a), nameKey(b)];
  return (
    collator.compare(first.given, second.given) ||
    collator.compare(first.middle, second.middle) ||
    collator.compare(first.family, second.family)
  );
}

function nameKey(name: string): { given: string; middle: string; family: string } {
  const syllables = name.trim().split(/\s+/);
  const given = syllables.splice(-1).join('');
  const family = syllables.splice(0, 1).join('');
  return { given, middle: syllables.join(' '), family };
}
