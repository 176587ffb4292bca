import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

it('names only paths that exist', () => {
  const prose = readme.replace(/^```[\s\S]*?^```$/gm, '');
  const named = [
    ...prose.matchAll(/`((?:src|scripts|content|public|\.ci|\.github)\/[\w./-]*)`|\]\(((?!https?:|#)[^)]+)\)/g),
  ].map(([, code, link]) => code ?? link ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

it('names only verbs that npm knows', () => {
  const verbs = [...readme.matchAll(/npm run ([\w-]+)/g)].map(([, verb = '']) => verb);
  expect(verbs.length).toBeGreaterThan(3);
  expect(verbs.filter((verb) => !manifest.scripts[verb])).toEqual([]);
});

it('says in a sentence why each dependency is there', () => {
  expect(Object.keys(manifest.dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
