/**
 * Joins letters and their marks (NFC), except letters that NFC replaces by others (`\u212a` by `K`): those stay,
 * because the patterns for a host that compares bytes cover separate marks only.
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
