import { readIndex } from './read-index.client.ts';
import { createSearchEngine } from './search-engine.ts';
import type { SearchEngine } from './search-types.ts';
import { pageLength, type SearchQuestion, type SearchReport } from './worker-messages.ts';

/* Search runs beside the page, so that typing and scrolling never wait for it. */

let engine: Promise<SearchEngine> | undefined;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
  latest = data.id;
  // The page says it in words; nothing that a reader can do about it is in the reason.
  answer(data).catch(() => report({ id: data.id, failed: true }));
});

async function answer({ id, request, page }: SearchQuestion): Promise<void> {
  const { search, show } = await openEngine();
  if (id !== latest) return;
  for await (const { hits, ...rest } of search(request)) {
    if (id !== latest) return;
    const results = await show(hits.slice((page - 1) * pageLength, page * pageLength));
    report({ id, answer: { ...rest, count: hits.length, results } });
  }
}

/** A failure is forgotten, so that the next question tries again. */
function openEngine(): Promise<SearchEngine> {
  engine ??= createSearchEngine(readIndex).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

function report(message: SearchReport): void {
  if (message.id === latest) postMessage(message);
}
