import { relative } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { MarkdownOptions } from '../markdown/markdown-options.ts';
import { rehypePlugins, remarkPlugins } from '../markdown/pipeline.ts';
import { readSnapshot, snapshotVariable } from './snapshot-fs.ts';

/**
 * The Markdown pipeline as the MDX compiler takes it. Our own processor renders `.md`; here the compiler calls the
 * same plugins, and they look in the snapshot for what a page passes in the other case.
 */
export const createMdxProcessor = () =>
  unified({
    gfm: false, // tables come from our own list
    smartypants: false, // its quotes are English, and it costs ten times the rest
    remarkPlugins: remarkPlugins() as [],
    rehypePlugins: rehypePlugins(snapshotOptions()) as [],
  });

/** Read anew for each file, since `npm run dev` writes a new snapshot whenever the content changes. */
function snapshotOptions(): MarkdownOptions {
  const snapshot = () => (process.env[snapshotVariable] ? readSnapshot() : undefined);
  return {
    siteUrl: snapshot()?.newsroom.siteUrl ?? 'https://congan.example',
    abbreviations: snapshot()?.newsroom.abbreviations ?? [],
    get pictures() {
      return snapshot()?.newsroom.pictures ?? {};
    },
    resolvePictures: (filePath) => {
      const current = snapshot();
      if (!current || !filePath) return {};
      const file = relative(current.contentDir, filePath).replaceAll('\\', '/');
      const { articles, pages } = current.newsroom;
      return [...articles, ...pages].find((owner) => owner.file === file)?.pictures ?? {};
    },
  };
}
