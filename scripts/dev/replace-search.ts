import { fileURLToPath } from 'node:url';
import type { VitePlugin } from './vite-plugin.ts';

const search = fileURLToPath(new URL('../../src/search/page/search-page.client.ts', import.meta.url));
const note = fileURLToPath(new URL('../../src/search/page/preview-note.client.ts', import.meta.url));

/** Lets the search page say that a preview has no search. Only this Vite plugin does so: no build may contain it. */
export const replaceSearch: VitePlugin = {
  name: 'newsroom:replace-search',
  enforce: 'pre',
  load: (id) => (id.replace(/\?.*$/s, '') === search ? `import ${JSON.stringify(note)};` : undefined),
};
