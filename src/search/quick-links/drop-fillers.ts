import { fold } from '../../vietnamese/fold.ts';

/** Words before or after the name: they ask for its phone number, or for its page. */
const fillers = [
  { words: 'so dien thoai', isPhone: true },
  { words: 'dien thoai', isPhone: true },
  { words: 'sdt', isPhone: true },
  { words: 'duong day nong', isPhone: true },
  { words: 'hotline', isPhone: true },
  { words: 'goi', isPhone: true },
  { words: 'so', isPhone: true },
  { words: 'danh sach', isPhone: false },
  { words: 'dia chi', isPhone: false },
  { words: 'tru so', isPhone: false },
  { words: 'lien he', isPhone: false },
  { words: 'gioi thieu', isPhone: false },
  { words: 'o dau', isPhone: false },
  { words: 'guong', isPhone: false },
  { words: 'tin tuc', isPhone: false },
  { words: 'trang', isPhone: false },
  { words: 'website', isPhone: false },
].map(({ words, isPhone }) => ({ words: words.split(' '), isPhone }));

/** The words of a query without the fillers around the name, and whether a phone number was asked for. */
export function dropFillers(words: readonly string[]): { left: string[]; wantsPhone: boolean } {
  let left = [...words];
  let wantsPhone = false;
  for (const filler of fillers) {
    const folded = left.map(fold);
    const start = [0, left.length - filler.words.length].find((at) =>
      filler.words.every((word, index) => folded[at + index] === word),
    );
    if (start === undefined) continue;
    left = [...left.slice(0, start), ...left.slice(start + filler.words.length)];
    wantsPhone ||= filler.isPhone;
  }
  return { left, wantsPhone };
}
