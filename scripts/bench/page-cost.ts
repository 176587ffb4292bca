import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What one page costs a reader: bytes after brotli, except fonts, which are packed already. */
export interface PageCost {
  path: string;
  html: number;
  css: number;
  js: number;
  font: number;
}

/** Measures one page of a built site: its HTML and every style sheet, script and font that it names. */
export function measurePage(siteDir: string, path: string): PageCost {
  const html = readFileSync(join(siteDir, path, 'index.html'), 'utf8');
  const named = (pattern: RegExp): Buffer[] =>
    [...new Set([...html.matchAll(pattern)].map(([, file = '']) => file))].map((file) =>
      readFileSync(join(siteDir, file)),
    );
  const brotli = (files: Buffer[]): number => files.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
  return {
    path,
    html: brotli([Buffer.from(html)]),
    css: brotli(named(/<link rel="stylesheet" href="([^"]+)"/g)),
    js: brotli(named(/<script [^>]*src="([^"]+)"/g)),
    font: named(/href="([^"]+\.woff2)"/g).reduce((sum, bytes) => sum + bytes.length, 0),
  };
}
