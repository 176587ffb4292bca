import { defineCollection } from 'astro:content';
import { createSnapshotReader } from './reading/snapshot/snapshot-fs.ts';
import { createSnapshotLoader } from './reading/snapshot/snapshot-loader.ts';

const readSnapshot = createSnapshotReader();

/**
 * The collections of the site. Their entries were checked by the gate before Astro started, so no schema is applied
 * again here; `src/schemas` is where the fields are described. Bodies stay on disk until their page is written:
 * what the data store holds, the bundler bundles.
 */
export const collections = {
  articles: defineCollection({ loader: createSnapshotLoader('articles', readSnapshot) }),
  pages: defineCollection({ loader: createSnapshotLoader('pages', readSnapshot) }),
  newsroom: defineCollection({ loader: createSnapshotLoader('newsroom', readSnapshot) }),
};
