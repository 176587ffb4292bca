import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../src/testing/copy-project-fs.ts';
import { hashTree } from '../src/testing/hash-tree-fs.ts';
import { runGit } from '../src/testing/run-git-fs.ts';
import { canRunInNamespace, runInNamespace } from '../src/testing/run-in-namespace-fs.ts';
import { writeBuiltSite } from '../src/testing/write-built-site-fs.ts';
import { root } from './environment.ts';

/*
 * Every verb that replaces or deletes, in a copy of this project that may be lost, against every kind of place that is
 * not its own. Nothing of the copy, nor beside it, may change.
 */
let top = '';
let project = '';
const at = (path: string): string => join(top, path);

beforeAll(async () => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'toa-soan-cua-minh-')));
  project = at('ngoai/du-an');
  copyProject(project);
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  runGit(project, 'init', '--quiet', '--initial-branch', 'main');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  write('nha/tai-lieu/thu.txt', 'Thư');
  write('nha/ghi-chu.md', 'Ð\u200B');
  write('khac/Ảnh.jpg', 'ảnh');
  write('tam/.giu', '');
  await writeBuiltSite(at('trang'));
  await writeBuiltSite(at('trang-them'));
  write('trang-them/anh/rieng.jpg', 'ảnh');
  await writeBuiltSite(at('noi-dang/releases/20261126T123456Z-nogit'));
  symlinkSync('releases/20261126T123456Z-nogit', at('noi-dang/current'));
  symlinkSync(join(project, 'content'), at('lien-ket'));
  runGit(top, 'init', '--quiet', '--bare', 'kho.git');
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

interface Outcome {
  status: number | null;
  stdout: string;
  lines: string[];
}

/** As `npm run` does: from the copy's own folder. */
function run(verb: string, args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [join(project, `scripts/${verb}.ts`), ...args], {
    cwd: project,
    env: {
      PATH: process.env['PATH'],
      HOME: at('nha'),
      TMPDIR: at('tam'),
      BUILD_NOW: '2026-11-23T08:00:00+07:00',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => {
    child.once('close', (status) => resolve({ status, stdout, lines: stderr.trimEnd().split('\n') }));
  });
}

/** Expects two lines, status 2, and a disk on which nothing changed but what verbs keep for themselves. */
async function expectRefusal(call: () => Promise<Outcome>, message: string, cure: string): Promise<void> {
  const without = ['ngoai/du-an/.cache'];
  const before = hashTree(top, { without });
  expect(await call()).toEqual({ status: 2, stdout: '', lines: [message, cure] });
  expect(hashTree(top, { without })).toEqual(before);
}

const elsewhere = 'Đặt `OUT_DIR` là một thư mục riêng của trang, chưa có hoặc còn trống: `OUT_DIR=dist npm run build`.';
const clear =
  'Chuyển những gì còn cần ra nơi khác rồi xóa chỗ đó, hoặc dựng vào chỗ chưa có gì: `OUT_DIR=trang-moi npm run build`.';
const project_ = 'đó là thư mục của dự án';

/** Every kind of place; `TOP` stands for the folder that holds them. */
const places: readonly [path: string, reason: string, cure: string, to?: string][] = [
  ['.', project_, elsewhere],
  ['./', project_, elsewhere],
  ['src/../../du-an', project_, elsewhere],
  ['..', 'đó là nơi chứa thư mục của dự án', elsewhere],
  ['/', 'đó là gốc của cả hệ thống tệp', elsewhere],
  ['content', 'đó là thư mục nội dung', elsewhere],
  ['content/bai-viet/', 'chỗ đó nằm trong thư mục nội dung', elsewhere],
  ['TOP/lien-ket', 'đó là thư mục nội dung', elsewhere, 'TOP/ngoai/du-an/content'],
  ['TOP/lien-ket/moi', 'chỗ đó nằm trong thư mục nội dung', elsewhere, 'TOP/ngoai/du-an/content/moi'],
  ['src', 'đó là thư mục `src` của dự án', elsewhere],
  ['scripts/hook', 'chỗ đó nằm trong thư mục `scripts` của dự án', elsewhere],
  ['public/trang', 'chỗ đó nằm trong thư mục `public` của dự án', elsewhere],
  ['.git', 'đó là thư mục `.git` của dự án', elsewhere],
  ['.git/hooks', 'chỗ đó nằm trong thư mục `.git` của dự án', elsewhere],
  ['.cache/trang', 'chỗ đó nằm trong thư mục `.cache` của dự án', elsewhere],
  ['TOP/nha', 'đó là thư mục nhà của tài khoản này', elsewhere],
  ['TOP/tam', 'đó là thư mục tạm của máy', elsewhere],
  ['TOP/kho.git', 'chỗ đó là của kho git `TOP/kho.git`', elsewhere],
  ['TOP/kho.git/moi', 'chỗ đó là của kho git `TOP/kho.git`', elsewhere],
  ['TOP/noi-dang', 'chỗ đó là nơi đăng trang `TOP/noi-dang`', elsewhere],
  [
    'TOP/noi-dang/current',
    'chỗ đó là bản đã đăng `TOP/noi-dang/releases/20261126T123456Z-nogit`, chỉ `npm run publish` được thay',
    elsewhere,
    'TOP/noi-dang/releases/20261126T123456Z-nogit',
  ],
  ['TOP/trang/moi', 'chỗ đó nằm trong trang đã dựng `TOP/trang`', elsewhere],
  ['TOP/khac', 'thư mục đó có `Ảnh.jpg`, không do `npm run build` làm ra', clear],
  ['TOP/trang-them', 'thư mục đó có `anh/rieng.jpg`, không do `npm run build` làm ra', clear],
  ['package.json', 'đó không phải một thư mục', clear],
  ['README.md/moi', '`TOP/ngoai/du-an/README.md` là tệp, không phải thư mục', clear],
];
const full = (text: string): string => text.replaceAll('TOP', top);
const said = (path: string, to?: string): string => full(`\`${path}\`${to ? ` (dẫn tới \`${to}\`)` : ''}`);

describe('npm run build', () => {
  it.each(places)('deletes nothing at %s', async (path, reason, cure, to) => {
    await expectRefusal(
      () => run('build', [], { OUT_DIR: full(path) }),
      `Không dựng trang vào ${said(path, to)}: ${full(reason)}.`,
      cure,
    );
  });

  it.each([
    ['start', []],
    ['build', ['--bundle']],
    ['publish', ['--to', 'TOP/noi-moi']],
  ])('neither does npm run %s %j, which builds', async (verb, args) => {
    rmSync(at('noi-moi'), { recursive: true, force: true });
    if (verb === 'publish') await run('publish', ['--to', at('noi-moi')], { OUT_DIR: '.' }); // makes the target first
    for (const path of ['.', 'content'])
      await expectRefusal(
        () => run(verb, args.map(full), { OUT_DIR: path }),
        `Không dựng trang vào \`${path}\`: ${path === '.' ? project_ : 'đó là thư mục nội dung'}.`,
        elsewhere,
      );
  });

  it.each([
    [
      'a file of somebody',
      () => writeFileSync(at('goi.zip'), 'PK\u0003\u0004 của tôi'),
      'tệp đó không phải do `npm run build -- --bundle` làm ra',
    ],
    ['a folder', () => mkdirSync(at('goi.zip')), 'đó không phải một tệp'],
    ['a link', () => symlinkSync(at('khac/Ảnh.jpg'), at('goi.zip')), 'đó là một liên kết'],
    ['a link to nowhere', () => symlinkSync(at('khong-co'), at('goi.zip')), 'đó là một liên kết'],
  ])('packs the site over no archive but its own: %s', async (_, make, reason) => {
    rmSync(at('goi.zip'), { recursive: true, force: true });
    make();
    await expectRefusal(
      () => run('build', ['--bundle'], { OUT_DIR: at('goi') }),
      `Không gói trang vào \`${at('goi.zip')}\`: ${reason}.`,
      'Đổi tên hoặc chuyển tệp đó đi nơi khác rồi chạy lại: `npm run build -- --bundle`.',
    );
  });

  it.skipIf(!canRunInNamespace)('knows a folder under the name of a bind mount', () => {
    const { stdout, stderr } = runInNamespace(
      `mkdir -p "$TOP/gan"; mount --bind "$TOP/ngoai" "$TOP/gan"
      cd "$TOP/ngoai/du-an"
      for place in gan gan/du-an gan/du-an/content gan/du-an/src/moi; do
        OUT_DIR="$TOP/$place" "${process.execPath}" scripts/build.ts || echo "mã $?"
      done`,
      { TOP: top, CONTENT_DIR: 'content' },
    );
    expect({ stdout, reasons: stderr.split('\n').filter((line) => line.startsWith('Không')) }).toEqual({
      stdout: 'mã 2\n'.repeat(4),
      reasons: [
        `Không dựng trang vào \`${at('gan')}\`: đó là nơi chứa thư mục của dự án.`,
        `Không dựng trang vào \`${at('gan/du-an')}\`: ${project_}.`,
        `Không dựng trang vào \`${at('gan/du-an/content')}\`: đó là thư mục nội dung.`,
        `Không dựng trang vào \`${at('gan/du-an/src/moi')}\`: chỗ đó nằm trong thư mục \`src\` của dự án.`,
      ],
    });
  });
});

describe('npm run publish', () => {
  const apart = 'Đăng vào một thư mục riêng, chưa có hoặc còn trống: `npm run publish -- --to /srv/www/tin`.';
  /** Targets are refused for what is around them as folders of sites are, and for what is in them by their own measure. */
  const around = places.filter(([path, , cure]) => cure === elsewhere && !/^TOP\/noi-dang$/.test(path));
  it.each(around)('makes no releases at %s', async (path, reason, _, to) => {
    await expectRefusal(
      () => run('publish', ['--to', full(path), '--site', at('trang')]),
      path === 'TOP/noi-dang/current'
        ? full(
            'Không đăng vào `TOP/noi-dang/current` (dẫn tới `TOP/noi-dang/releases/20261126T123456Z-nogit`): chỗ đó là nơi đăng trang `TOP/noi-dang`.',
          )
        : `Không đăng vào ${said(path, to)}: ${full(reason)}.`,
      apart,
    );
  });

  it.each([
    ['khac', 'Ảnh.jpg'],
    ['trang', '404.html'],
  ])('makes no releases in a folder that holds something else: %s', async (path, foreign) => {
    await expectRefusal(
      () => run('publish', ['--to', at(path), '--site', at('trang')]),
      `Không đăng vào \`${at(path)}\`: thư mục đó có \`${foreign}\` mà chưa từng là nơi đăng trang.`,
      apart,
    );
  });

  it('takes the place of no link that it did not make', async () => {
    mkdirSync(at('la/releases'), { recursive: true });
    symlinkSync(at('khac'), at('la/current'));
    await expectRefusal(
      () => run('publish', ['--to', at('la'), '--site', at('trang')]),
      `\`${at('la')}/current\` là liên kết tới \`${at('khac')}\`, không phải tới một bản đã đăng ở đây, nên không đổi bản được.`,
      'Đổi tên liên kết đó, rồi trỏ máy chủ tới `current` sau khi đăng.',
    );
  });
});

describe('npm run check -- --fix', () => {
  const cure = 'Đặt `CONTENT_DIR` là thư mục có `co-quan.yml`: `CONTENT_DIR=content npm run check -- --fix`.';
  it.each([
    ['.', project_],
    ['..', 'đó là nơi chứa thư mục của dự án'],
    ['/', 'đó là gốc của cả hệ thống tệp'],
    ['TOP/nha', 'đó là thư mục nhà của tài khoản này'],
    ['TOP/khac', 'trong đó không có `co-quan.yml` nên không phải thư mục nội dung'],
    ['TOP/kho.git', 'chỗ đó là của kho git `TOP/kho.git`'],
  ])('mends nothing in %s', async (path, reason) => {
    await expectRefusal(
      () => run('check', ['--fix'], { CONTENT_DIR: full(path) }),
      `Không sửa tệp trong ${said(path)}: ${full(reason)}.`,
      cure,
    );
  });
});

describe('npm run sign', () => {
  it.each([
    ['content/khoa.pem', 'TOP/ngoai/du-an'],
    ['TOP/lien-ket/khoa.pem', 'TOP/ngoai/du-an'],
    ['TOP/trang/khoa.pem', 'TOP/trang'],
    ['TOP/noi-dang/current/khoa.pem', 'TOP/noi-dang/releases/20261126T123456Z-nogit'],
  ])('makes no key where it would be published: %s', async (path, folder) => {
    await expectRefusal(
      () => run('sign', ['--new-key', full(path)]),
      full(`\`${path}\` nằm trong \`${folder}\` nên khóa riêng có thể bị đưa lên cùng nội dung.`),
      'Chọn một chỗ ngoài mọi kho git, ví dụ `npm run sign -- --new-key ~/khoa-ky-trang.pem`.',
    );
  });

  it('signs no release that is live, also by the link to it', async () => {
    await expectRefusal(
      () => run('sign', ['--site', at('noi-dang/current'), '--key-file', at('khoa.pem')]),
      full(
        'Trang trong `TOP/noi-dang/current` không được ký: chỗ đó là bản đã đăng `TOP/noi-dang/releases/20261126T123456Z-nogit`, chỉ `npm run publish` được thay.',
      ),
      'Ký trang vừa dựng rồi đăng lại: `npm run sign -- --site dist --key-file TỆP`.',
    );
  });

  it('writes through no link, not even one that leads nowhere', async () => {
    symlinkSync(at('khong-co'), at('khoa-lien-ket.pem'));
    await expectRefusal(
      () => run('sign', ['--new-key', at('khoa-lien-ket.pem')]),
      `Tệp \`${at('khoa-lien-ket.pem')}\` đã có; ghi đè thì mất khóa cũ mãi mãi.`,
      'Chọn một tên khác.',
    );
  });
});

describe('npm run guide', () => {
  it('writes over no text that somebody wrote', async () => {
    const path = join(project, 'content/QUY-TAC.md');
    const guide = readFileSync(path);
    for (const make of [() => writeFileSync(path, '# Của tôi\n'), () => symlinkSync(at('khong-co'), path)]) {
      rmSync(path);
      make();
      await expectRefusal(
        () => run('guide', []),
        '`content/QUY-TAC.md` không phải do lệnh này viết nên không ghi đè.',
        'Đổi tên tệp đó rồi chạy lại `npm run guide`.',
      );
    }
    rmSync(path);
    writeFileSync(path, guide);
  });
});

describe('npm run new', () => {
  it('writes no article through a link out of the content folder, and removes none of what was there', async () => {
    const content = at('noi-dung');
    mkdirSync(content);
    for (const name of ['co-quan.yml', 'don-vi.yml', 'chuyen-muc.yml', 'the.yml', 'tu-viet-tat.yml'])
      writeFileSync(join(content, name), readFileSync(join(project, 'content', name)));
    symlinkSync(at('khac'), join(content, 'bai-viet'));
    const unit = /id: ([\w-]+)/.exec(readFileSync(join(content, 'don-vi.yml'), 'utf8'))?.[1] ?? '';
    await expectRefusal(
      () => run('new', ['--title', 'Tuần tra đêm', '--unit', unit, '--date', '2026-11-23'], { CONTENT_DIR: content }),
      `\`${content}/bai-viet/2026\` là liên kết dẫn ra ngoài thư mục nội dung, nơi bài không được đọc.`,
      'Thay liên kết đó bằng một thư mục rồi chạy lại.',
    );
  });
});
