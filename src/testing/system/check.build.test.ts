import sharp from 'sharp';
import { expect, it } from 'vitest';
import { runVerb } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';

it('says of a picture what a build would: one that was copied only halfway is found', async () => {
  const photo = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#356' } })
    .jpeg()
    .toBuffer();
  const keys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
  const contentDir = writeSite({
    'bai-viet/2026/ra-quan/index.md': articleText(keys, '![Tổ tuần tra](to-tuan-tra.jpg "Ảnh: Lê Hạc")'),
    'bai-viet/2026/ra-quan/to-tuan-tra.jpg': photo.subarray(0, photo.length / 2),
  });
  const result = await runVerb('check', { env: { CONTENT_DIR: contentDir, BUILD_NOW: '2026-11-23T08:00:00+07:00' } });
  expect(result).toEqual({
    status: 1,
    signal: null,
    stderr: '',
    stdout: `${contentDir}/bai-viet/2026/ra-quan/index.md
  8:1     anh-hong   Ảnh \`to-tuan-tra.jpg\` bị hỏng hoặc chép chưa hết.
                     Chép lại ảnh từ máy ảnh hoặc điện thoại.

Đã soát 8 tệp: 1 lỗi phải sửa, 0 điều nên xem lại, trong 1 tệp.
`,
  });
});
