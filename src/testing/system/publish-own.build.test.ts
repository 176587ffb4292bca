import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { hashTree } from '../hash-tree-fs.ts';
import { preparePublishing } from '../prepare-publishing.ts';
import { publish, releaseNames, rollback } from '../publish-fs.ts';

const { at, one, two, target, site } = preparePublishing('dang-cua-minh-');

/** Names that start like those of leftovers or releases, but that no publisher made. */
const foreign = [
  '.dang-chep-ghi-chu/a.txt',
  '.dang-xoa-cu/a.txt',
  '.dang-chep-0123456789ab.txt',
  '.lien-ket-khoa-nha.txt',
  'releases/20200101T000000Z-nogit/a.txt',
  'releases/cua-toi/a.txt',
  'ghi-chu.txt',
];

it('clears away and prunes only what a publisher made', async () => {
  await publish(target(), one);
  for (const path of foreign) {
    mkdirSync(dirname(join(target(), path)), { recursive: true });
    writeFileSync(join(target(), path), 'Đừng xóa');
  }
  mkdirSync(at('ngoai'), { recursive: true });
  writeFileSync(at('ngoai/a.txt'), 'Đừng xóa');
  symlinkSync(at('ngoai'), join(target(), '.dang-chep-ba9876543210'));
  symlinkSync(at('ngoai'), join(target(), '.lien-ket-toi'));
  for (const own of ['.dang-chep-0123456789ab', '.dang-xoa-20261126T123456Z-nogit']) mkdirSync(join(target(), own));
  symlinkSync('releases/x', join(target(), '.lien-ket-current'));
  writeFileSync(join(target(), '.lien-ket-ky-Ab12Cd'), '');

  const { stdout } = await publish(target(), two);
  expect(stdout).toContain('Đã dọn phần dở của lượt đăng bị ngắt trước đó (4 thư mục hoặc liên kết).');
  for (const version of ['3', '4', '5', '6']) await publish(target(), await site({ version }));
  expect(await rollback(target())).toMatchObject({ status: 0 });

  const left = hashTree(target());
  expect(foreign.filter((path) => !left.has(path))).toEqual([]);
  expect(['.dang-chep-ba9876543210', '.lien-ket-toi'].map((path) => left.get(path))).toEqual(
    ['', ''].map(() => `→ ${at('ngoai')}`),
  );
  expect(readdirSync(at('ngoai'))).toEqual(['a.txt']);
  expect(
    readdirSync(target())
      .filter((name) => /^\.(?:dang|lien)/.test(name))
      .sort(),
  ).toEqual([
    '.dang-chep-0123456789ab.txt',
    '.dang-chep-ba9876543210',
    '.dang-chep-ghi-chu',
    '.dang-xoa-cu',
    '.lien-ket-khoa-nha.txt',
    '.lien-ket-toi',
  ]);
  // Six releases were published, so the first one was removed. The two foreign folders do not count.
  expect(releaseNames(target()).filter((name) => !['cua-toi', '20200101T000000Z-nogit'].includes(name)).length).toBe(5);
});
