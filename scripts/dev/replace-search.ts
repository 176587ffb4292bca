import { fileURLToPath } from 'node:url';
import type { VitePlugin } from './vite-plugin.ts';

const search = fileURLToPath(new URL('../../src/search/page/search-page.client.ts', import.meta.url));
const note = fileURLToPath(new URL('../../src/search/page/preview-note.client.ts', import.meta.url));

/** The search page says that a preview has no search: told to Vite here alone, so that no build can hold it. */
export const replaceSearch: VitePlugin = {
  name: 'newsroom:replace-search',
  enforce: 'pre',
  load: (id) => (id.replace(/\?.*$/s, '') === search ? `import ${JSON.stringify(note)};` : undefined),
};
