import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Measures the scripts of a page, in bytes after brotli: those it names, and the modules and workers they name. */
export function measureScripts(siteDir: string, path: string): number {
  const found = new Set<string>();
  let bytes = 0;
  const follow = (text: string, from: string): void => {
    for (const [, name = ''] of text.matchAll(/["'`]([^"'`\s]+\.js)["'`]/g)) {
      const file = posix.join('/', name.startsWith('/') ? name : posix.join(posix.dirname(from), name));
      if (found.has(file) || !existsSync(join(siteDir, file))) continue;
      found.add(file);
      const script = readFileSync(join(siteDir, file));
      bytes += brotliCompressSync(script).length;
      follow(script.toString(), file);
    }
  };
  const html = readFileSync(join(siteDir, path, 'index.html'), 'utf8');
  follow(html, `${path}index.html`);
  for (const [, inline = ''] of html.matchAll(/<script type="module">([^<]+)<\/script>/g))
    bytes += brotliCompressSync(inline).length;
  return bytes;
}
