import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { articleSchema } from '../../schemas/article.ts';
import { createRandom } from '../../testing/create-random.ts';
import { smallSite } from '../../testing/write-site-fs.ts';
import { parseRegistry } from './parse-registry.ts';
import { parseSource } from '../articles/parse-source.ts';
import type { Registries } from './registries.ts';

const curesOf = (name: keyof Registries, text: string): string[] =>
  parseRegistry(name, text).problems.map(({ line, column, cure }) => `${line}:${column} ${cure}`);
const tabCure = 'Thay phím Tab bằng dấu cách.';

it.each([
  ['units', '- id: pv02\n\tname: Phòng Hậu cần\n', 2],
  ['units', '- id: pv01\n  name: Phòng Tham mưu\n- id: pv02\n \tname: Phòng Hậu cần\n', 4],
  ['units', '- id: pv02\n  names:\n\t  - name: Phòng Hậu cần\n', 3],
  ['tags', '- id: lua-dao\n\tname: "Lừa đảo: qua mạng"\n', 2],
  ['sections', '-\tid: tin\n  name: Tin\n', 1],
  ['agency', 'name: Công an tỉnh\n\tphone: "0200"\n', 2],
  ['oldAddresses', '- path: /tin/1.html\n\t\tto: /bai-viet/2026/tuan-tra-dem/\n', 2],
] as const)('asks for spaces in the place of a Tab in %s: %j', (name, text, line) => {
  expect(curesOf(name, text)).toContainEqual(expect.stringMatching(new RegExp(`^${line}:\\d+ ${tabCure}$`)));
  expect(curesOf(name, text).filter((cure) => cure.includes('title:'))).toEqual([]);
});

const article = (keys: string) =>
  parseSource(articleSchema, 'bai-viet/2026/a.md', `---\n${keys}\n---\n\nChữ.`).problems;
const sound = 'title: Ra quân\ndate: 2026-06-19\nunit: pv01\ntags: [lua-dao]';

it('asks to move what stands under a near miss of a key that is there', () => {
  expect(article(`${sound}\ntag: [giao-thong]`).map(({ line, reason, cure }) => `${line} ${reason} ${cure}`)).toEqual([
    '6 Không có khóa nào tên là `tag`, mà khóa `tags` đã có ở chỗ khác. Chuyển các giá trị vào khóa `tags` đã có, rồi xóa `tag`.',
  ]);
  expect(article(`${sound}\ntitel: Tên khác`).map(({ cure }) => cure)).toEqual([
    'Ghi giá trị đúng vào khóa `title` đã có, rồi xóa `titel`.',
  ]);
  expect(article(`title：Một: hai\n${sound}`).map(({ cure }) => cure)).toEqual([
    'Ghi giá trị đúng vào khóa `title` đã có, rồi xóa `title：Một`.',
  ]);
  expect(
    curesOf(
      'units',
      '- id: pv01\n  name: Phòng\n  succesors: [pv02]\n  successor: [pv03]\n  names: [{ name: A, nam: B }]\n',
    ),
  ).toEqual([
    '5:22 Ghi giá trị đúng vào khóa `name` đã có, rồi xóa `nam`.',
    '3:3 Sửa thành `successors`.',
    '4:3 Chuyển các giá trị vào khóa `successors` đã có, rồi xóa `successor`.',
  ]);
});

it('never asks for a key that would then stand twice, whatever is mistyped', () => {
  const random = createRandom(20261130);
  const known = Object.keys(articleSchema.shape);
  let moved = 0;
  for (let count = 0; count < 400; count += 1) {
    const right = random.pick(known);
    const at = random.below(right.length);
    const wrong = random.pick([
      right.slice(0, at) + right.slice(at + 1),
      right.slice(0, at) + right.charAt(at) + right.slice(at),
      `${right}s`,
      right.toUpperCase(),
    ]);
    const keys = `${sound}${/^(?:title|date|unit|tags)$/.test(right) ? '' : `\n${right}: a`}\n${wrong}: b`;
    for (const { cure } of article(keys)) {
      const renamed = /^Sửa thành `(.+)`\.$/.exec(cure)?.[1];
      if (renamed !== undefined)
        expect([wrong, renamed, keys.includes(`${renamed}: `)]).toEqual([wrong, renamed, false]);
      moved += Number(cure.includes('đã có, rồi xóa `'));
    }
  }
  expect(moved).toBeGreaterThan(200);
});

it('proposes an id that no other entry has, out of what the entry calls itself', () => {
  const cure = (text: string): string | undefined => curesOf('units', text)[0];
  expect(cure('- { name: Phòng Hậu cần }\n- { id: pv01, name: Phòng Tham mưu }\n')).toBe(
    '1:3 Thêm dòng `id: phong-hau-can`.',
  );
  expect(cure('- { id: pv01, name: Phòng Tham mưu }\n- { code: PV02, name: Phòng Hậu cần }\n')).toBe(
    '2:3 Thêm dòng `id: pv02`.',
  );
  expect(cure('- { id: pv02, name: Phòng Tham mưu }\n- { code: PV02, name: Phòng }\n- { id: phong, name: P }\n')).toBe(
    '2:3 Thêm dòng `id: pv01`.',
  );
  expect(curesOf('abbreviations', '- { long: [an ninh Tổ quốc] }\n- { short: PCCC, long: [phòng cháy] }\n')[0]).toBe(
    '1:3 Thêm dòng `short: ANTQ`.',
  );
});

it('proposes ids with which the registry is right, for any number that are missing', () => {
  const random = createRandom(7);
  const words = ['Phòng', 'Công an', 'xã', 'Hậu cần', 'Tham mưu', '…', '1'];
  for (let count = 0; count < 200; count += 1) {
    const entries: Record<string, string>[] = Array.from({ length: 1 + random.below(6) }, (_, index) => ({
      ...(random.below(2) > 0 && index > 0
        ? { id: random.pick(['pv01', `pv0${index}`, `pv01-${index}`, `xa-${index}`]) }
        : {}),
      name: Array.from({ length: 1 + random.below(2) }, () => random.pick(words)).join(' '),
    }));
    const ids = entries.flatMap(({ id }) => id ?? []);
    if (new Set(ids).size < ids.length) continue;
    const missing = entries.findIndex(({ id }) => id === undefined);
    const [cure = ''] = curesOf('units', stringify(entries));
    const proposed = /`id: (.+)`/.exec(cure)?.[1] ?? '';
    expect([entries, proposed, ids.includes(proposed), proposed === '']).toEqual([entries, proposed, false, false]);
    entries[missing] = { ...entries[missing], id: proposed };
    const left = parseRegistry('units', stringify(entries)).problems;
    expect(left.filter(({ ruleId, reason }) => ruleId === 'trung-ma' || reason.includes(proposed))).toEqual([]);
  }
});

it('proposes an address of mail at the agency’s own host', () => {
  const agency = String(smallSite['co-quan.yml']).replace(/^email: .*\n/m, '');
  const at = (siteUrl: string) => curesOf('agency', agency.replace('https://congan.minhha.example', siteUrl))[0];
  expect(at('https://congan.songlua.gov.vn')).toBe('1:1 Thêm dòng `email: lien-he@congan.songlua.gov.vn`.');
  expect(at('"không phải địa chỉ"')).toBe('1:1 Thêm dòng `email: lien-he@ten-mien.gov.vn`.');
  expect(at('http://localhost:4321')).toBe('1:1 Thêm dòng `email: lien-he@ten-mien.gov.vn`.');
});
