import { z } from 'astro/zod';
import { idSchema, textSchema } from './text.ts';

/** One line of `the.yml`; a tag that is not listed there is an error. */
export const tagSchema = z.strictObject({
  id: idSchema.describe('Mã thẻ, có mặt trong địa chỉ: `lua-dao`.'),
  name: textSchema.describe('Tên thẻ.'),
  group: textSchema.optional().describe('Nhóm thẻ, để xếp trong trang các thẻ.'),
});

export type Tag = z.output<typeof tagSchema>;
