import type { IndexMeta } from './pagefind-format.ts';

/**
 * The chunk that would hold a word. Pagefind shortens the bounds between two chunks to where they differ: `kiem | kinh`
 * is `to: 'kie'`, `from: 'kin'`, so the last words of a chunk begin with its `to`, and sort after it.
 */
export const findChunk = (chunks: IndexMeta['chunks'], word: string): string | undefined =>
  chunks.find(({ from, to }) => from <= word && (word <= to || word.startsWith(to)))?.name;
