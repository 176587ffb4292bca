import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { idSchema, textSchema } from './text.ts';

/** One line of `don-vi.yml`. A unit keeps its id when it is renamed; a dissolved unit keeps its page. */
export const unitSchema = z.strictObject({
  id: idSchema.describe('Mã đơn vị, có mặt trong địa chỉ: `px03`.'),
  name: textSchema.describe('Tên hiện nay, hoặc tên cuối cùng nếu đã giải thể.'),
  code: textSchema.optional().describe('Phiên hiệu: `PX03`.'),
  from: daySchema.optional().describe('Ngày thành lập, tính cả ngày đó.'),
  to: daySchema.optional().describe('Ngày hoạt động cuối cùng, tính cả ngày đó.'),
  names: z
    .array(
      z.strictObject({
        name: textSchema.describe('Một tên đã dùng.'),
        from: daySchema.optional().describe('Ngày bắt đầu dùng tên này.'),
        to: daySchema.optional().describe('Ngày cuối dùng tên này.'),
      }),
    )
    .default([])
    .describe('Các tên theo thời gian, cũ trước mới sau.'),
  successors: z.array(idSchema).default([]).describe('Mã các đơn vị kế thừa.'),
  public: z
    .boolean()
    .default(true)
    .describe('`false` với đơn vị không nêu tên công khai: không có trang, không được đứng tên bài.'),
});

export type Unit = z.output<typeof unitSchema>;
