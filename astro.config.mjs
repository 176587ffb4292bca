import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createMdxProcessor } from './src/reading/mdx-processor.ts';
import { cleanMdxSource } from './src/reading/clean-mdx-source.ts';

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
  markdown: { syntaxHighlight: false, processor: createMdxProcessor() },
  experimental: { incrementalBuild: true },
  vite: {
    plugins: [cleanMdxSource()],
    build: { assetsInlineLimit: 0 }, // `data:` addresses are forbidden by the policy, and fonts must be files
  },
});
