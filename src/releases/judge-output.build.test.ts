import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { realPathOf } from '../disk/real-path-fs.ts';
import { createRandom, type Random } from '../testing/create-random.ts';
import { hashTree } from '../testing/hash-tree-fs.ts';
import { releaseName, writeGuardedTree, type GuardedTree } from '../testing/write-guarded-tree-fs.ts';
import { writeBuiltSite } from '../testing/write-built-site-fs.ts';
import { judgeContents, judgeOutput } from './judge-output-fs.ts';
import { startReplacing } from '../disk/replace-folder-fs.ts';

let tree: GuardedTree;
beforeAll(async () => void (tree = await writeGuardedTree()));

/** Replaces a path as a build does: follows links, judges the place, then replaces. @returns the reason against it */
async function build(path: string): Promise<string | undefined> {
  const real = realPathOf(path, tree.project);
  const objection = judgeOutput(real, tree.places);
  if (objection) return objection.reason;
  const replacement = startReplacing(real, { isOwn: (one) => judgeContents(one) === undefined });
  const made = await writeBuiltSite(`${real}-moi`, { version: 'hai' });
  expect(replacement.commit(made)).toEqual({ kept: undefined, stuck: [] });
  replacement.discard();
  return undefined;
}

describe('a built site takes no place but its own', () => {
  const project = 'đó là thư mục của dự án';
  const content = 'đó là thư mục nội dung';
  it.each<[path: string, reason: string]>([
    ['.', project],
    ['./', project],
    ['content/..', project],
    ['../du-an//', project],
    ['../nha/du-an', project],
    ['..', 'đó là nơi chứa thư mục của dự án'],
    ['../..', 'đó là nơi chứa thư mục của dự án'],
    ['/', 'đó là gốc của cả hệ thống tệp'],
    ['/../', 'đó là gốc của cả hệ thống tệp'],
    ['content', content],
    ['lien-ket-noi-dung/.', content],
    ['content/bai-viet/2026', 'chỗ đó nằm trong thư mục nội dung'],
    ['lien-ket-noi-dung/moi/sau', 'chỗ đó nằm trong thư mục nội dung'],
    ['src', 'đó là thư mục `src` của dự án'],
    ['src/moi', 'chỗ đó nằm trong thư mục `src` của dự án'],
    ['node_modules/thu', 'chỗ đó nằm trong thư mục `node_modules` của dự án'],
    ['.git', 'đó là thư mục `.git` của dự án'],
    ['.cache/moi', 'chỗ đó nằm trong thư mục `.cache` của dự án'],
    ['../nha', 'đó là thư mục nhà của tài khoản này'],
    ['../nha/tai-lieu', 'thư mục đó có `thu.txt`, không do `npm run build` làm ra'],
    ['dist-them', 'thư mục đó có `ghi-chu.txt`, không do `npm run build` làm ra'],
    ['package.json', 'đó không phải một thư mục'],
    ['vong', 'liên kết đó dẫn vòng tròn, không tới đâu cả'],
  ])('%s', async (path, reason) => {
    const before = hashTree(tree.disk);
    expect(await build(path)).toBe(reason);
    expect(hashTree(tree.disk)).toEqual(before);
  });

  it.each<[path: string, reason: (disk: string) => string]>([
    ['package.json/moi', (disk) => `\`${disk}/du-an/package.json\` là tệp, không phải thư mục`],
    ['dist/anh/moi', (disk) => `chỗ đó nằm trong trang đã dựng \`${disk}/du-an/dist\``],
    ['../noi-dang', (disk) => `chỗ đó là nơi đăng trang \`${disk}/noi-dang\``],
    ['../noi-dang/releases/moi', (disk) => `chỗ đó là nơi đăng trang \`${disk}/noi-dang\``],
    ['../kho.git/moi', (disk) => `chỗ đó là của kho git \`${disk}/kho.git\``],
    ['../moi/.GIT/sau', (disk) => `chỗ đó là của kho git \`${disk}/moi/.GIT\``],
    [
      '../noi-dang/current',
      (disk) => `chỗ đó là bản đã đăng \`${disk}/noi-dang/releases/${releaseName}\`, chỉ \`npm run publish\` được thay`,
    ],
  ])('%s, with the path', async (path, reason) => {
    const before = hashTree(tree.disk);
    expect(await build(path)).toBe(reason(tree.disk));
    expect(hashTree(tree.disk)).toEqual(before);
  });

  it.each([
    ['dist', 'dist'],
    ['dist/', 'dist'],
    ['src/../dist', 'dist'],
    ['lien-ket-trang', '../that/trang'],
    ['lien-ket-moi', '../that/chua-co'],
    ['../nha/trong', '../nha/trong'],
    ['../nha/moi/sau', '../nha/moi/sau'],
  ])('%s is one, and the link to it stays a link', async (path, place) => {
    const links = (): [string, string][] => [...hashTree(tree.disk)].filter(([, value]) => value.startsWith('→'));
    const before = links();
    expect(await build(path)).toBeUndefined();
    expect(readFileSync(join(tree.project, place, 'phien-ban.txt'), 'utf8')).toBe('hai\n');
    expect(links()).toEqual(before);
  });

  it('a folder in which only a file manager looked around is empty', async () => {
    mkdirSync(join(tree.disk, 'nha/xem'));
    writeFileSync(join(tree.disk, 'nha/xem/.DS_Store'), '');
    expect(await build('../nha/xem')).toBeUndefined();
    writeFileSync(join(tree.disk, 'nha/xem/Thumbs.db'), '');
    expect(await build('../nha/xem')).toBeUndefined();
  });
});

const words = [
  ...[
    '.',
    '..',
    '..',
    '',
    'du-an',
    'content',
    'bai-viet',
    'src',
    'node_modules',
    '.git',
    '.cache',
    'dist',
    'dist-them',
  ],
  ...['nha', 'tai-lieu', 'trong', 'web', 'that', 'trang', 'chua-co', 'kho.git', 'noi-dang', 'releases', 'current'],
  ...[releaseName, 'may-khac', 'lien-ket-noi-dung', 'lien-ket-trang', 'lien-ket-moi', 'lien-ket-sau', 'vong'],
  ...['moi', 'Moi', 'package.json', 'thu.txt', 'dist.zip', '...', '-rf', '$(id)', "a'b", ' ', 'anh', 'xac-minh'],
  ...['Ảnh chụp', 'Hồ sơ', 'Trang mới'].flatMap((word) => [word.normalize('NFC'), word.normalize('NFD')]),
];

/** Indirect paths to places that a build may replace: random words seldom produce one. */
const own = ['dist', 'lien-ket-trang', 'lien-ket-moi', '../nha/web', '../that/trang', '../nha/trong'];
const detours = ['', './', 'content/../', 'src/..//', '../nha/../du-an/', '../nha/du-an/', 'lien-ket-noi-dung/../'];

const makePath = (random: Random, { disk, project }: GuardedTree): string => {
  const end = random.pick(['', '', '/', '//', '/.', '/..']);
  if (random.below(5) === 0) return random.pick(detours) + random.pick(own) + end;
  const start = random.pick(['', '', './', '../', '../', `${disk}/`, `${project}/`, `${disk}//nha/../`]);
  const parts = Array.from({ length: 1 + random.below(5) }, () => random.pick(words));
  if (start === '') parts[0] ||= '.'; // a path that starts with a slash would lead to the machine's own disk
  return `${start}${parts.join('/')}${end}` || '.';
};

const count = 1_000;
const seed = 20_261_123;

it(`changes nothing but its own, on ${count} generated paths (seed ${seed})`, async () => {
  const random = createRandom(seed);
  const isSite = (path: string): boolean => existsSync(join(path, 'xac-minh/ban-ke.json'));
  const outcomes = { built: 0, again: 0, linked: 0, refused: 0 };
  let before = hashTree(tree.top);
  for (let index = 0; index < count; index += 1) {
    const path = makePath(random, tree);
    const raw = path.startsWith('/') ? path : `${tree.project}/${path}`;
    const real = realPathOf(path, tree.project);
    // Where the path exists, our reading must be the same as the kernel's.
    if (existsSync(raw)) expect({ path, real }).toEqual({ path, real: realpathSync.native(raw) });
    const place = relative(tree.top, real);
    if (place.startsWith('..')) throw new Error(`This should never happen: ${path} leads to ${real}`);
    const isAtPlace = (name: string): boolean => name === place || name.startsWith(`${place}/`);
    const wasSite = isSite(real);
    const reason = await build(path);
    const after = hashTree(tree.top);
    outcomes[reason !== undefined ? 'refused' : wasSite ? 'again' : 'built'] += 1;
    if (reason === undefined && real !== resolve(tree.project, path)) outcomes.linked += 1;
    if (reason !== undefined) {
      expect({ path, after }).toEqual({ path, after: before });
      continue;
    }
    const lost = [...before].filter(([name, value]) => after.get(name) !== value && !isAtPlace(name));
    const added = [...after.keys()].filter((name) => !before.has(name) && !isAtPlace(name) && !place.startsWith(name));
    const foreign = [...before].filter(([name, value]) => isAtPlace(name) && value !== '/' && !wasSite);
    const inside = /^(?:du-an\/(?:content|src|node_modules|\.git|\.cache)|kho\.git|noi-dang\/releases)(?:\/|$)/;
    expect({ path, lost, added, foreign, isOpen: !inside.test(relative(tree.disk, real)) }).toEqual({
      path,
      lost: [],
      added: [],
      foreign: [],
      isOpen: true,
    });
    const isCleared = random.below(8) > 0 && !wasSite;
    if (isCleared) rmSync(real, { recursive: true }); // makes room for other paths
    before = isCleared ? hashTree(tree.top) : after;
  }
  console.log(JSON.stringify(outcomes));
  for (const number of Object.values(outcomes)) expect(number).toBeGreaterThan(10);
});
