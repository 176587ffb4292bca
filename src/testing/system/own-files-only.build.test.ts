import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { prepareLosableProject } from '../losable-project.ts';

/* Tests the verbs that write single files on files that they must not write. */
const { at, full, run, expectRefusal } = prepareLosableProject();
const project = (): string => at('ngoai/du-an');

describe('npm run check -- --fix', () => {
  const cure = 'Đặt `CONTENT_DIR` là thư mục có `co-quan.yml`: `CONTENT_DIR=content npm run check -- --fix`.';
  it.each([
    ['.', 'đó là thư mục của dự án'],
    ['..', 'đó là nơi chứa thư mục của dự án'],
    ['/', 'đó là gốc của cả hệ thống tệp'],
    ['TOP/nha', 'đó là thư mục nhà của tài khoản này'],
    ['TOP/khac', 'trong đó không có `co-quan.yml` nên không phải thư mục nội dung'],
    ['TOP/kho.git', 'chỗ đó là của kho git `TOP/kho.git`'],
  ])('mends nothing in %s', async (path, reason) => {
    await expectRefusal(
      () => run('check', ['--fix'], { CONTENT_DIR: full(path) }),
      `Không sửa tệp trong ${`\`${full(path)}\``}: ${full(reason)}.`,
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
    const path = join(project(), 'content/QUY-TAC.md');
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
      writeFileSync(join(content, name), readFileSync(join(project(), 'content', name)));
    symlinkSync(at('khac'), join(content, 'bai-viet'));
    const unit = /id: ([\w-]+)/.exec(readFileSync(join(content, 'don-vi.yml'), 'utf8'))?.[1] ?? '';
    await expectRefusal(
      () => run('new', ['--title', 'Tuần tra đêm', '--unit', unit, '--date', '2026-11-23'], { CONTENT_DIR: content }),
      `\`${content}/bai-viet/2026\` là liên kết dẫn ra ngoài thư mục nội dung, nơi bài không được đọc.`,
      'Thay liên kết đó bằng một thư mục rồi chạy lại.',
    );
  });
});
