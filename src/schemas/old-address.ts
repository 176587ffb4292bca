import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { oldPathSchema } from './old-path.ts';
import { sitePathSchema } from './site-path.ts';
import { textSchema } from './text.ts';

/**
 * One line of `duong-dan-cu.yml`: an old address of a page, a picture or a document. With `to` it has moved, without
 * `to` it is withdrawn. A picture or a document can only be withdrawn.
 */
export const oldAddressSchema = z.strictObject({
  path: oldPathSchema.describe(
    'Địa chỉ cũ, phần sau tên miền: `/tin-tuc/bai-1245.html`; hoặc một ảnh, một tệp đính kèm đã gỡ: `/anh/3f2a9c0d11e4b7a6-800.webp`, `/tep/3f2a9c0d11e4b7a6/quyet-dinh-12.pdf`.',
  ),
  to: sitePathSchema.optional().describe('Địa chỉ mới trên trang này; bỏ trống nghĩa là trang, ảnh hay tệp đã gỡ.'),
  date: daySchema.optional().describe('Ngày gỡ.'),
  reason: textSchema.optional().describe('Lý do gỡ, một câu cho người đọc; đừng nhắc lại nội dung đã gỡ.'),
});

export type OldAddress = z.output<typeof oldAddressSchema>;
