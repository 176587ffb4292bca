import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runVerb } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const keys = 'title: Số liệu tuần qua của các xã\ndate: 2026-06-19\nunit: pv01\ntags: []';
const folder = makeTemporaryFolder('noi-dung-chay-');
const mark = join(folder, 'da-chay');
const run = `process.getBuiltinModule('node:fs').writeFileSync('${mark}', '')`;

/** In these texts, one grammar sees a code span, a comment, a fence or a quotation, and another grammar sees code. */
const bodies: Record<string, string> = {
  'gach-dung-trong-ma': `| Xã | Vụ |\n|----|----|\n| \`x | {${run}} y\` |`,
  'gach-dung-o-dau-bang': `| \`a | {${run}}\` |\n|----|----|\n| b | c |`,
  'bang-khong-gach-ngoai': `\`a | {${run}}\`\n--|--\nb | c`,
  'mot-cot': `\`a\n:-\n{${run}}\``,
  'rao-ma-trong-trich-dan': `> \`\`\`\n{${run}}\n\`\`\``,
  'ma-qua-hai-muc': `- \`a\n- {${run}}\``,
  'ghi-chu-dong-som': `{/* a */${run}/* b */}`,
  'ghi-chu-mot-dong': `{// a\n${run}\n}`,
  'thuoc-tinh': `<LuuY tieuDe={${run}}>\n\nChữ\n\n</LuuY>`,
  'trai-thuoc-tinh': `<LuuY {...(${run})} />`,
  nhap: `import ${'"data:text/javascript,1"'}\n\nChữ`,
  xuat: `export const a = ${run}\n\nChữ`,
  'the-html': `<script>{${run}}</script>`,
  'manh-rong': `<>{${run}}</>`,
  've-xe-dong': `a\r{${run}}\rb`,
  'thut-dau-dong': `\t{${run}}`,
  'thuc-the-truoc': `&#96;{${run}}&#96;`,
  'gach-nguoc-chan': `\\\\{${run}}`,
  'chu-thich-chan': `[^1]\n\n[^1]: {${run}}`,
  'dinh-nghia': `[a]: <{${run}}>\n\n{${run}}`,
};

let contentDir = '';
beforeAll(() => {
  const articles = Object.entries(bodies).map(([name, body]) => [
    `bai-viet/2026/${name}.mdx`,
    articleText(keys, `Số liệu tuần qua.\n\n${body}\n\nHết.`),
  ]);
  contentDir = writeSite(Object.fromEntries(articles) as Record<string, string>);
});

const env = (gate: string): Record<string, string> => ({
  CONTENT_DIR: contentDir,
  OUT_DIR: join(folder, 'dist'),
  BUILD_NOW: '2026-11-23T08:00:00+07:00',
  GATE: gate,
});

it.each(['stop', 'note'])('is refused file by file by the check, with GATE=%s', async (gate) => {
  const { status, stdout } = await runVerb('check', { args: ['--format', 'json'], env: env(gate) });
  const { problems } = JSON.parse(stdout) as { problems: { file: string; rule: string; severity: string }[] };
  const refused = problems.filter(({ rule, severity }) => rule.startsWith('mdx-') && severity === 'chan');
  const files = new Set(refused.map(({ file }) => /([^/]+)\.mdx$/.exec(file)?.[1]));
  expect([status, [...files].sort()]).toEqual([1, Object.keys(bodies).sort()]);
  expect(existsSync(mark)).toBe(false);
});

it.each(['stop', 'note'])('stops a build before any page, with GATE=%s', async (gate) => {
  const { status } = await runVerb('build', { env: env(gate) });
  expect([status, existsSync(mark), existsSync(join(folder, 'dist'))]).toEqual([1, false, false]);
});
