import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GuardedPlace } from '../disk/judge-place-fs.ts';
import { writeBuiltSite } from './write-built-site-fs.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

export interface GuardedTree {
  /** The folder that holds everything. */
  top: string;
  /** Holds what a test looks at, so deep in `top` that a dozen `..` reach nothing of the real machine. */
  disk: string;
  project: string;
  places: GuardedPlace[];
}

const files: Record<string, string> = {
  'du-an/package.json': '{}',
  'du-an/content/co-quan.yml': 'name: Công an tỉnh Minh Hà\n',
  'du-an/content/bai-viet/2026/a.md': 'Tuần tra đêm.\n',
  'du-an/src/a.ts': 'export {};\n',
  'du-an/node_modules/thu/a.js': 'a\n',
  'du-an/.git/HEAD': 'ref: refs/heads/main\n',
  'du-an/.git/objects/a': 'a\n',
  'du-an/.git/refs/a': 'a\n',
  'du-an/.cache/a': 'a\n',
  'nha/tai-lieu/thu.txt': 'Thư\n',
  [`nha/${'Ảnh chụp'.normalize('NFC')}/a.jpg`]: 'ảnh\n',
  [`nha/${'Hồ sơ'.normalize('NFD')}/a.txt`]: 'hồ sơ\n',
  'kho.git/HEAD': 'ref: refs/heads/main\n',
  'kho.git/objects/a': 'a\n',
  'kho.git/refs/a': 'a\n',
  'may-khac/du-an/dist.txt': 'a\n',
};

export const releaseName = '20261126T123456Z-nogit';

const sites = ['du-an/dist', 'du-an/dist-them', 'nha/web', 'that/trang', `noi-dang/releases/${releaseName}`];

const links: Record<string, string> = {
  'du-an/lien-ket-noi-dung': 'content',
  'du-an/lien-ket-trang': '../that/trang',
  'du-an/lien-ket-moi': '../that/chua-co',
  'du-an/lien-ket-sau': '../that/chua-co/sau',
  'du-an/vong': 'vong',
  'nha/du-an': '../du-an',
  'noi-dang/current': `releases/${releaseName}`,
};

/** Makes a small disk with everything that a verb could delete; `dist-them` is a site with somebody's own file. */
export async function writeGuardedTree(): Promise<GuardedTree> {
  const top = makeTemporaryFolder('cua-minh-');
  const disk = join(top, ...Array.from({ length: 12 }, (_, index) => `sau-${index}`));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(disk, file)), { recursive: true });
    writeFileSync(join(disk, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  for (const site of sites) await writeBuiltSite(join(disk, site));
  write('du-an/dist-them/ghi-chu.txt', 'Đừng xóa\n');
  mkdirSync(join(disk, 'nha/trong'));
  for (const [link, target] of Object.entries(links)) symlinkSync(target, join(disk, link));
  const project = join(disk, 'du-an');
  const place = (path: string, name: string, isClosed: boolean): GuardedPlace => ({ path, name, isClosed });
  const closed = ['src', 'node_modules', '.git', '.cache'];
  return {
    top,
    disk,
    project,
    places: [
      place(project, 'thư mục của dự án', false),
      place(join(project, 'content'), 'thư mục nội dung', true),
      ...closed.map((name) => place(join(project, name), `thư mục \`${name}\` của dự án`, true)),
      place(join(disk, 'nha'), 'thư mục nhà của tài khoản này', false),
    ],
  };
}
