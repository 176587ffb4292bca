import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxComponentNames } from './src/components/mdx/names.ts';
import { createMdxProcessor } from './src/reading/articles/mdx-processor.ts';

/** Settings that every build shares; `scripts/build.ts` adds the folders and the address of the one at hand. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'where',
  build: {
    format: 'directory',
    inlineStylesheets: 'never', // the Content-Security-Policy allows no inline style
    concurrency: 2,
  },
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false, processor: createMdxProcessor(mdxComponentNames) },
  experimental: { incrementalBuild: true },
  vite: {
    build: { assetsInlineLimit: 0 }, // `data:` addresses are forbidden by the policy, and fonts must be files
  },
});
