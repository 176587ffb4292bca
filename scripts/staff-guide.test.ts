import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const guide = readFileSync(`${root}content/HUONG-DAN.md`, 'utf8');

/** Ids of rules as the gate's sources spell them. */
const rules = new Set(
  globSync(['src/reading/*.ts', 'src/markdown/*.ts', 'src/schemas/*.ts'], { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(root + file, 'utf8').matchAll(
        /(?:rule(?: = |: )|report\(\s*|\? |: )'([a-z0-9]+(?:-[a-z0-9]+)+)'/g,
      ),
    ])
    .map(([, rule = '']) => rule)
    .filter((rule) =>
      /^(?:anh|bai|chuyen|danh|don|gia|khoa|khong|mdx|ngay|sai|ten|tep|the|thieu|trung|yaml)-/.test(rule),
    ),
);

it('finds the rules of the gate', () => {
  expect([...rules]).toEqual(
    expect.arrayContaining(['thieu-khoa', 'don-vi-la', 'anh-hong', 'mdx-the-html', 'danh-muc-rong']),
  );
});

it.each([...rules].sort())('tells staff what %s means', (rule) => {
  expect(guide).toContain(`\`${rule}\``);
});
