import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareLosableProject } from '../losable-project.ts';
import { canRunInNamespace, runInNamespace } from '../run-in-namespace-fs.ts';

/* Tests the verbs that replace whole folders on every kind of place that is not their own. */
const { at, full, run, expectRefusal } = prepareLosableProject();

const elsewhere = 'Đặt `OUT_DIR` là một thư mục riêng của trang, chưa có hoặc còn trống: `OUT_DIR=dist npm run build`.';
const clear =
  'Chuyển những gì còn cần ra nơi khác rồi xóa chỗ đó, hoặc dựng vào chỗ chưa có gì: `OUT_DIR=trang-moi npm run build`.';
const project_ = 'đó là thư mục của dự án';

/** Every kind of place; `TOP` means the folder that holds them. */
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

  it.skipIf(!canRunInNamespace())('knows a folder under the name of a bind mount', () => {
    const { stdout, stderr } = runInNamespace(
      `mkdir -p "$TOP/gan"; mount --bind "$TOP/ngoai" "$TOP/gan"
      cd "$TOP/ngoai/du-an"
      for place in gan gan/du-an gan/du-an/content gan/du-an/src/moi; do
        OUT_DIR="$TOP/$place" "${process.execPath}" scripts/build.ts || echo "mã $?"
      done`,
      { TOP: at('.'), CONTENT_DIR: 'content' },
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
  /** What is around a target is judged like what is around a site's folder. Its contents are judged by other rules. */
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
