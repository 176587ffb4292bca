/**
 * Letters and their marks as one (NFC), but for letters that NFC takes for others (`\u212a` for `K`): those stay, since a
 * host that compares bytes knows no more than that marks may stand apart.
 */
export function composeMarks(text: string): string {
  const composed = text.normalize('NFC');
  if (composed === text) return text;
  let [result, piece] = ['', ''];
  for (const letter of text) {
    if (letter.normalize('NFC') === letter) piece += letter;
    else [result, piece] = [result + piece.normalize('NFC') + letter, ''];
  }
  return result + piece.normalize('NFC');
}
