import { expect, it } from 'vitest';
import { headersFile } from './headers-file.ts';
import { headersFor } from './headers.ts';

/** Joins the rules of a `_headers` file that match a path, as Netlify and Cloudflare do. */
function headersOf(text: string, path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const block of text.split(/\n(?=\/)/)) {
    const [pattern = '', ...lines] = block.trimEnd().split('\n');
    const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
    if (!new RegExp(`^${source}$`).test(path)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
    }
  }
  return headers;
}

it.each([
  '/',
  '/don-vi/px03/',
  '/rss.xml',
  '/don-vi/px03/feed.json',
  '/_astro/a.js',
  '/anh/a.jpg',
  '/pagefind/nhom.json.gz',
  '/pagefind/2026-abc/fragment/a.pf_fragment',
])('says of %s what nginx says, as far as such a host does not say it itself', (path) => {
  const extra = [{ name: 'X-Robots-Tag', value: 'none' }];
  const written = headersOf(headersFile(extra), path);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const meant = new Map(headersFor(file, extra).map(({ name, value }) => [name, value]));
  for (const [name, value] of written) expect([name, value]).toEqual([name, meant.get(name)]);
  const left = [...meant.keys()].filter((name) => !written.has(name));
  for (const name of left)
    expect(['Cache-Control', 'Content-Type', 'Cross-Origin-Resource-Policy', 'Vary']).toContain(name);
  expect(written.has('Cache-Control')).toBe(meant.get('Cache-Control')?.includes('max-age'));
  expect(written.has('Cross-Origin-Resource-Policy')).toBe(/^\/(?:_astro|anh|pagefind)\//.test(path));
});
