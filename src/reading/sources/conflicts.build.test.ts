import { expect, it } from 'vitest';
import { mdxComponentNames } from '../../components/mdx/names.ts';
import { articleText, smallSite, writeSite } from '../../testing/write-site-fs.ts';
import { readNewsroom } from '../read-newsroom-fs.ts';

let contentDir = '';

const keys = 'title: Tuần tra đêm\ndate: 2026-06-19\nunit: pv01\ntags: []';
const conflict = '<<<<<<< HEAD\n- id: pv01\n=======\n- id: pv02\n>>>>>>> bai/sua\n';

it.each([
  [
    'the body of an article',
    { 'bai-viet/2026/a.md': articleText(keys, `Chữ.\n\n${conflict}`) },
    'bai-viet/2026/a.md:10',
  ],
  ['a frontmatter', { 'bai-viet/2026/a.md': articleText(`${keys}\n>>>>>>> bai/sua`) }, 'bai-viet/2026/a.md:6'],
  ['an article of .mdx', { 'bai-viet/2026/a.mdx': articleText(keys, '  <<<<<<< HEAD') }, 'bai-viet/2026/a.mdx:8'],
  [
    'a standing page',
    { 'trang/gioi-thieu.md': articleText('title: Giới thiệu\norder: 1', '> ======= \n> >>>>>>> b') },
    'trang/gioi-thieu.md:6',
  ],
  ['a registry', { 'don-vi.yml': `${String(smallSite['don-vi.yml'])}${conflict}` }, 'don-vi.yml:5'],
  ['old addresses', { 'duong-dan-cu.yml': '- path: /a/\n=======\n' }, 'duong-dan-cu.yml:2'],
])(
  'stops at %s that git left in two versions, whatever the gate, and says nothing else of it',
  async (_, files, place) => {
    contentDir = writeSite(files);
    for (const gate of ['stop', 'note'] as const) {
      const { problems, newsroom } = await readNewsroom({ contentDir, now: 0, gate, mdxComponents: mdxComponentNames });
      expect(
        problems
          .filter(({ file }) => place.startsWith(`${file}:`))
          .map((problem) => [`${problem.file}:${problem.line}`, problem.ruleId, problem.severity]),
      ).toEqual([[place, 'xung-dot-git', 'chan']]);
      expect(newsroom).toBeUndefined();
    }
  },
);

it('tells of styled letters in the name of a unit, and reads them as letters', async () => {
  contentDir = writeSite({
    'don-vi.yml': '- { id: pv01, name: 𝗣𝗵ò𝗻𝗴 Tham mưu }\n- { id: pc03, name: Phòng Kinh tế }\n',
  });
  const { problems, newsroom } = await readNewsroom({
    contentDir,
    now: Date.parse('2026-11-23'),
    mdxComponents: mdxComponentNames,
  });
  expect(problems.map(({ file, line, ruleId, severity }) => [file, line, ruleId, severity])).toEqual([
    ['don-vi.yml', 1, 'chu-kieu', 'nhac'],
  ]);
  expect(newsroom?.units[0]?.name).toBe('Phòng Tham mưu');
});
