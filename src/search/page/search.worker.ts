import { readIndex } from './read-index.client.ts';
import { createSearchEngine } from '../search-engine.ts';
import type { SearchEngine } from '../search-types.ts';
import { pageLength, type SearchQuestion, type SearchReport } from './worker-messages.ts';

/* Search runs in a worker, so that typing and scrolling never wait for it. */

let engine: Promise<SearchEngine> | undefined;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<SearchQuestion>) => {
  latest = data.id;
  answer(data).catch((error: unknown) => report({ id: data.id, failed: lacksBuiltIn(error) ? 'script' : 'network' }));
});

/** The messages of Chromium, Firefox and Safari. Every other error counts as a failed load of a file. */
const lacksBuiltIn = (error: unknown): boolean =>
  error instanceof Error && /is not a (?:function|constructor)|is not defined|Can't find variable/.test(error.message);

async function answer({ id, request, page }: SearchQuestion): Promise<void> {
  const { search, show } = await openEngine();
  if (id !== latest) return;
  for await (const { hits, wanted, ...rest } of search(request)) {
    if (id !== latest) return;
    const results = await show({ hits: hits.slice((page - 1) * pageLength, page * pageLength), wanted });
    report({ id, answer: { ...rest, count: hits.length, results } });
  }
}

/** A failure is not kept, so that the next question tries again. */
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
