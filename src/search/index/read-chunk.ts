import { enter, readCount, readInteger, readCborText, skip, type Cursor } from './cbor.ts';
import { openFile } from './pagefind-format.ts';
import { hiddenStart, titleStart, type FormPostings } from './postings.ts';

/**
 * Reads the wanted words of one chunk and skips the others.
 * @param fields names of the fields beside the body, in the order of their numbers
 */
export function readChunk(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  fields: readonly string[],
): Map<string, FormPostings[]> {
  const cursor = openFile(bytes);
  const starts = fields.map((field) => (field === 'title' ? titleStart : field === 'an' ? hiddenStart : undefined));
  const found = new Map<string, FormPostings[]>();
  enter(cursor);
  for (let left = readCount(cursor); left > 0; left--) {
    enter(cursor);
    const word = readCborText(cursor);
    if (!wanted.has(word)) {
      skip(cursor);
      skip(cursor);
      continue;
    }
    const forms = [readPostings(cursor, word, starts)];
    for (let variants = readCount(cursor); variants > 0; variants--) {
      enter(cursor);
      forms.push(readPostings(cursor, readCborText(cursor), starts));
    }
    found.set(
      word,
      forms.filter(({ page }) => page.length > 0),
    );
  }
  return found;
}

function readPostings(cursor: Cursor, form: string, starts: readonly (number | undefined)[]): FormPostings {
  const postings: FormPostings = { form, page: [], at: [] };
  let page = 0;
  for (let left = readCount(cursor); left > 0; left--) {
    const parts = enter(cursor);
    page += readCount(cursor);
    readPositions(cursor, page, postings, undefined);
    if (parts > 2) readPositions(cursor, page, postings, starts);
  }
  return postings;
}

/**
 * Positions, coded as differences. A negative number begins a run with another weight (body) or of another field
 * (beside it), and the first position after it is absolute again.
 */
function readPositions(
  cursor: Cursor,
  page: number,
  { page: pages, at }: FormPostings,
  starts: readonly (number | undefined)[] | undefined,
): void {
  let start: number | undefined = starts?.[0] ?? 0;
  let position = 0;
  for (let left = readCount(cursor); left > 0; left--) {
    const value = readInteger(cursor);
    if (value < 0) {
      if (starts) start = starts[-1 - value];
      position = 0;
      continue;
    }
    position += value;
    if (start === undefined) continue;
    pages.push(page);
    at.push(start + position);
  }
}
