import type { IndexMeta } from './pagefind-format.ts';

/**
 * The chunk that would hold a word. Pagefind sorts the chunks and shortens the bounds between two of them to where
 * they differ: `kiem | kinh` is `to: 'kie'`, `from: 'kin'`. So the last words of a chunk begin with its `to` and sort
 * after it. Every word begins with an empty `to`.
 */
export function findChunk(chunks: IndexMeta['chunks'], word: string): string | undefined {
  let [first, after] = [0, chunks.length];
  while (first < after) {
    const middle = (first + after) >> 1;
    if (isFrom(chunks[middle], word)) first = middle + 1;
    else after = middle;
  }
  const [chunk] = chunks.slice(first - 1, first);
  return chunk && (word <= chunk.to || word.startsWith(chunk.to)) ? chunk.name : undefined;
}

const isFrom = (chunk: IndexMeta['chunks'][number] | undefined, word: string): boolean => !chunk || chunk.from <= word;
