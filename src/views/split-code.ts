export interface Piece {
  text: string;
  isCode: boolean;
}

/** Splits `Viết \`title: Tên bài\` ở đầu tệp.` at its backticks, which mark text to type literally. */
export function splitCode(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gs)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), isCode: false });
    pieces.push({ text: match[2] ?? '', isCode: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isCode: false });
  return pieces;
}
