import { cleanText } from '../vietnamese/clean-text.ts';

/** One kind of mending that a text got, and the line of the first. */
interface TextChange {
  what: string;
  count: number;
  line: number;
}

/** What can be mended without reading it: the text as the newsroom reads it anyway. */
export function fixText(source: string): { text: string; changes: TextChange[] } {
  const text = cleanText(source);
  if (text === source) return { text, changes: [] };
  const lines = source.split('\n');
  const dirty = lines.flatMap((line, index) => (cleanText(line) === line ? [] : [index + 1]));
  return { text, changes: [{ what: 'dòng có chữ chưa chuẩn', count: dirty.length, line: dirty[0] ?? 1 }] };
}
