import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { archiveRules } from '../../rules/all-archive.ts';
import { attachmentFileRules } from '../../rules/all-attachment-files.ts';
import { pictureFileRules } from '../../rules/all-picture-files.ts';
import { rules } from '../../rules/all.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const pages = ['README.md', '.github/QUAN-TRI.md', 'src/README.md', 'content/HUONG-DAN.md'] as const;
/** The article that the staff's guide tells an officer to write. */
const invented = 'content/bai-viet/2026/tuan-tra-dem.md';
const readme = read('README.md');
const manifest = JSON.parse(read('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

it.each(pages)('%s names only paths that exist', (page) => {
  const prose = read(page).replace(/^ *```[\s\S]*?^ *```$/gm, '');
  const named = Array.from(
    prose.matchAll(
      /`((?:src|scripts|public|\.ci|\.github)\/[\w./-]*|content\/[\w./-]*\w\.\w+)`|\]\(((?!https?:|mailto:|#|\/)[^)\s]*[^)\s#])\)/g,
    ),
    ([, path, link]) =>
      path ?? new URL((link ?? '').replace(/#.*/, ''), new URL(page, root)).pathname.slice(root.pathname.length),
  );
  expect(named.filter((path) => path !== invented && !existsSync(new URL(path, root)))).toEqual([]);
  if (page !== 'content/HUONG-DAN.md') expect(named.length).toBeGreaterThan(5);
});

it.each(pages)('%s names only verbs that npm knows', (page) => {
  const verbs = Array.from(read(page).matchAll(/npm run (?:--silent |-s )?([\w-]+)/g), ([, verb = '']) => verb);
  expect(verbs.filter((verb) => !manifest.scripts[verb])).toEqual([]);
});

it('says in a sentence why each dependency is there', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it('is short, and leads to a page for each reader', () => {
  expect(readme.split('\n').length).toBeLessThan(160);
  for (const page of pages.slice(1)) expect(readme).toContain(`](${page})`);
});

it('explains the id of every rule to who reads no Vietnamese', () => {
  const glossary = read('src/README.md');
  const all = [...rules, ...archiveRules, ...pictureFileRules, ...attachmentFileRules];
  expect(all.map(({ id }) => id).filter((id) => !glossary.includes(`\`${id}\` `))).toEqual([]);
});

it('is leant on by no comment in the place of what is not there', () => {
  const sources = globSync(['src/**/*.{ts,astro,css}', 'scripts/**/*.{ts,js,sh}', 'astro.config.mjs'], { cwd: root });
  const named = sources.flatMap((file) =>
    Array.from(
      read(file).matchAll(
        /\b(?:DESIGN|DOMAIN|STYLE|SEARCH)(?:\.md\b|, section)|\b(?:KID|PER|SEC|SITE)-\d\d\b|\bissue #?\d+/g,
      ),
      ([word]) => `${file}: ${word}`,
    ),
  );
  expect(named.filter((word) => !word.startsWith('src/testing/system/readme.test.ts'))).toEqual([]);
});
