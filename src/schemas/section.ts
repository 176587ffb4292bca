import { z } from 'astro/zod';
import { idSchema, textSchema } from './text.ts';

/** One line of `chuyen-muc.yml`, in menu order; an article without a section gets the first one. */
export const sectionSchema = z.strictObject({
  id: idSchema.describe('Mã chuyên mục, có mặt trong địa chỉ: `an-ninh-trat-tu`.'),
  name: textSchema.describe('Tên chuyên mục trên thanh điều hướng.'),
  description: textSchema.optional().describe('Một câu nói chuyên mục đăng gì.'),
});

export type Section = z.output<typeof sectionSchema>;
