import { fold } from '../../vietnamese/fold.ts';

/**
 * The kinds of documents: the words that readers write, and the letters in a document number. Longer letters first.
 */
export const documentKinds: readonly { letters: string; words: readonly string[] }[] = [
  { letters: 'ttlt', words: ['thông tư liên tịch'] },
  { letters: 'ttr', words: ['tờ trình'] },
  { letters: 'ctr', words: ['chương trình'] },
  { letters: 'tt', words: ['thông tư'] },
  { letters: 'nd', words: ['nghị định'] },
  { letters: 'qd', words: ['quyết định'] },
  { letters: 'qh', words: ['bộ luật', 'luật'] },
  { letters: 'ct', words: ['chỉ thị'] },
  { letters: 'nq', words: ['nghị quyết'] },
  { letters: 'kh', words: ['kế hoạch'] },
  { letters: 'tb', words: ['thông báo'] },
  { letters: 'hd', words: ['hướng dẫn'] },
  { letters: 'bc', words: ['báo cáo'] },
  { letters: 'cd', words: ['công điện'] },
  { letters: 'cv', words: ['công văn'] },
  { letters: 'pl', words: ['pháp lệnh'] },
];

/**
 * The kind of a document from the letters after its last slash: `NĐ-CP`, `NĐCP` → `nd`; unknown letters stay as they
 * are.
 */
export function kindOfLetters(letters: string): string {
  const folded = /^[a-z]*/.exec(fold(letters))?.[0] ?? '';
  return documentKinds.find((kind) => folded.startsWith(kind.letters))?.letters ?? folded;
}
