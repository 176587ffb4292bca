import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Article } from '../../newsroom/article.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { StandingPage } from '../../newsroom/standing-page.ts';
import { snapshotVariable, type Snapshot } from './snapshot-fs.ts';

/** `newsroom` holds one entry: everything but the articles and pages. */
export type CollectionName = 'articles' | 'pages' | 'newsroom';

/**
 * Fills a collection from the snapshot that the gate wrote, and again when the writer says that it changed: a file
 * watcher can miss that one file replaced another.
 */
export function createSnapshotLoader(name: CollectionName, readSnapshot: () => Snapshot): Loader {
  return {
    name: `snapshot-${name}`,
    load: async (context) => {
      if (!process.env[snapshotVariable]) return; // `astro check` and `astro sync` need only the types
      fill(name, readSnapshot(), context);
      const path = process.env[snapshotVariable];
      context.watcher?.on('change', (changed) => {
        if (changed === path) fill(name, readSnapshot(), context);
      });
    },
  };
}

function fill(name: CollectionName, snapshot: Snapshot, context: LoaderContext): void {
  const { articles = [], pages = [], ...rest } = snapshot.newsroom as Partial<Newsroom>;
  context.store.clear();
  if (name === 'newsroom') {
    context.store.set({ id: 'newsroom', data: { ...rest, contentDir: snapshot.contentDir } });
    return;
  }
  const entries: (Article | StandingPage)[] = name === 'articles' ? articles : pages;
  const root = fileURLToPath(context.config.root);
  for (const entry of entries) {
    const filePath = relative(root, `${snapshot.contentDir}/${entry.file}`).replaceAll('\\', '/');
    context.store.set({ id: entry.id, data: { ...entry }, filePath, digest: entry.digest });
  }
}
