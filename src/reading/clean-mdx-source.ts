import type { Plugin } from 'vite';
import { cleanText } from '../vietnamese/clean-text.ts';

/** Lets the MDX compiler see the same clean text that the gate saw: NFC, nothing invisible. */
export const cleanMdxSource = (): Plugin => ({
  name: 'newsroom:clean-mdx-source',
  enforce: 'pre',
  transform: { filter: { id: /\.mdx(?:\?|$)/ }, handler: (code) => ({ code: cleanText(code), map: null }) },
});
