export interface Piece {
  text: string;
  isCode: boolean;
}

/** Cuts `Viết \`title: Tên bài\` ở đầu tệp.` at its backticks, which stand around what is typed as it is. */
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
