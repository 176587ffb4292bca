import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { manifestPath } from '../../signing/manifest.ts';
import { makePdf } from '../make-documents.ts';
import { preparePublishing } from '../prepare-publishing.ts';
import { liveVersion, publish, releaseNames, rollback, steady } from '../publish-fs.ts';
import { soundPage } from '../write-built-site-fs.ts';

const { one, two, site, expectRefusal, target: targetOf } = preparePublishing('quay-ve-');
let target = '';
/** The check accepts these bytes as a document, and they also stand for a picture. */
const document = await makePdf();
const digest = createHash('sha256').update(document).digest('hex').slice(0, 16);
beforeEach(() => {
  target = targetOf();
});

describe('npm run rollback', () => {
  it('goes back to the release before, and from there forward again', async () => {
    await publish(target, one);
    await publish(target, two);
    const { status: ended, stdout } = await rollback(target);
    expect({ ended, lines: steady(stdout) }).toEqual({
      ended: 0,
      lines: ['Đã quay về `<bản>`, thay `<bản>`, trong <giây>.'],
    });
    expect(liveVersion(target)).toBe('một');
    await rollback(target);
    expect(liveVersion(target)).toBe('hai');
  });

  it('goes to a release by name, or by what only its name holds', async () => {
    for (const version of ['1', '2', '3']) await publish(target, await site({ version }));
    const [first = '', second = ''] = releaseNames(target);
    await rollback(target, first);
    expect(liveVersion(target)).toBe('1');
    await rollback(target, second.slice(0, 16));
    expect(liveVersion(target)).toBe('2');
    const { status: ended, stderr } = await rollback(target, 'nogit');
    expect({ ended, line: stderr.split('\n')[0] }).toEqual({ ended: 2, line: 'Có 3 bản mang `nogit` trong tên.' });
    expect((await rollback(target, second)).stderr).toContain(`Bản \`${second}\` đang chạy rồi.`);
    expect((await rollback(target, '1999')).stderr).toContain('Không còn bản nào tên `1999`.');
  });

  it('runs a command on the host after the switch', async () => {
    await publish(target, one);
    await publish(target, two);
    await rollback(target, '--reload', 'cp current/phien-ban.txt da-nap');
    expect(readFileSync(join(target, 'da-nap'), 'utf8')).toBe('một\n');
  });

  it('reminds of the reload where the host would go on answering by the addresses of the other release', async () => {
    const reminder = 'Máy chủ nginx trả lời theo danh sách mới sau khi chạy `sudo systemctl reload nginx`';
    const withAddresses = async (version: string, text: string): Promise<string> => {
      const built = await site({ version, files: { '_nginx.conf': text } });
      return (await publish(target, built)).stdout;
    };
    expect(await withAddresses('1', '# không có gì\n')).not.toContain(reminder);
    expect(await withAddresses('2', '# không có gì\n')).not.toContain(reminder);
    expect(await withAddresses('3', 'location = /cu/ { return 301 /bai-viet/2026/a/; }\n')).toContain(reminder);
    expect((await rollback(target)).stdout).toContain(reminder);
    expect((await rollback(target, '--reload', 'true')).stdout).not.toContain(reminder);
  });

  it('refuses when there is nothing to go back to', async () => {
    mkdirSync(target);
    expect((await rollback(target)).stderr).toContain(`Ở \`${target}\` chưa có bản nào đang chạy.`);
    await publish(target, one);
    expect(await rollback(target)).toMatchObject({
      status: 2,
      stderr: `Ở \`${target}\` chỉ có một bản nên không có bản nào để quay về.\nSửa nội dung, dựng lại và đăng.\n`,
    });
  });

  it('refuses a release whose manifest is not whole', async () => {
    await publish(target, one);
    await publish(target, two);
    const [older = ''] = releaseNames(target);
    rmSync(join(target, 'releases', older, manifestPath));
    await expectRefusal(rollback(target), 2, [
      'Bản `<bản>` bị hỏng: bản kê của nó không còn nguyên.',
      'Chọn một bản khác: chưa còn bản nào khác; hãy dựng lại và đăng.',
    ]);
  });

  it('shows nothing again that was withdrawn, unless told to', async () => {
    await publish(target, one);
    await publish(
      target,
      await site({
        files: {
          'bai-viet/2026/a/index.html': soundPage(
            'bai-viet/2026/a/index.html',
            '<span data-gone="da-go">Bài đã gỡ.</span>',
          ),
          '_dia-chi.json': '{"redirects":[],"gone":[{"path":"/bai-viet/2026/a/","kind":"da-go"}],"headers":[]}\n',
        },
      }),
    );
    await expectRefusal(rollback(target), 1, [
      'Bản `<bản>` còn hiện 1 bài mà bản đang chạy đã gỡ:',
      '  /bai-viet/2026/a/',
      'Nếu đúng là muốn hiện lại những địa chỉ này: thêm `--with-withdrawn`. Nếu không: sửa nội dung, dựng lại và đăng.',
    ]);
    expect(await rollback(target, '--with-withdrawn')).toMatchObject({ status: 0 });
    expect(liveVersion(target)).toBe('một');
  });

  it.each([
    ['ảnh', 'anh/0011223344556677-480.webp', '/anh/0011223344556677-1200.jpg'],
    ['tệp đính kèm', `tep/${digest}/quyet-dinh-12.pdf`, `/tep/${digest}`],
    ['tệp đính kèm', `tep/${digest}/quyet-dinh-12.pdf`, `/tep/tai-ve/${digest}/ten-khac.docx`],
  ])('shows no %s again that was withdrawn, of %s by %s, unless told to', async (word, file, noted) => {
    await publish(target, await site({ files: { [file]: document } }));
    const book = `{"redirects":[],"gone":[{"path":"${noted}","kind":"da-go"}],"headers":[]}\n`;
    expect(await publish(target, await site({ version: 'hai', files: { '_dia-chi.json': book } }))).toMatchObject({
      status: 0,
      stderr: '',
    });
    await expectRefusal(rollback(target), 1, [
      `Bản \`<bản>\` còn hiện 1 ${word} mà bản đang chạy đã gỡ:`,
      `  ${noted}`,
      'Nếu đúng là muốn hiện lại những địa chỉ này: thêm `--with-withdrawn`. Nếu không: sửa nội dung, dựng lại và đăng.',
    ]);
    expect(liveVersion(target)).toBe('hai');
    expect(await rollback(target, '--with-withdrawn')).toMatchObject({ status: 0 });
  });
});
