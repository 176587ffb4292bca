import { z } from 'astro/zod';
import { textSchema } from './text.ts';

/** One line of `tu-viet-tat.yml`. An ambiguous abbreviation is never expanded on a page. */
export const abbreviationSchema = z.strictObject({
  short: textSchema.describe('Chữ viết tắt, đúng chữ hoa: `ANTQ`.'),
  long: z.array(textSchema).min(1).describe('Các cách viết đủ; cách đầu tiên hiện trên trang.'),
  ambiguous: z.boolean().default(false).describe('`true` khi chữ này còn nghĩa khác nên không được tự giải nghĩa.'),
});

export type Abbreviation = z.output<typeof abbreviationSchema>;
