import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** One line of `the.yml`; a tag that is not listed there is an error. */
export const tagSchema = z.strictObject({
  id: id.describe('Mã thẻ, có mặt trong địa chỉ: `lua-dao`.'),
  name: text.describe('Tên thẻ.'),
  group: text.optional().describe('Nhóm thẻ, để xếp trong trang các thẻ.'),
});

export type Tag = z.output<typeof tagSchema>;
