import { z } from 'astro/zod';
import { day } from './day.ts';
import { id, text } from './text.ts';

/** One line of `don-vi.yml`. A unit keeps its id when it is renamed; a dissolved unit keeps its page. */
export const unitSchema = z.strictObject({
  id: id.describe('Mã đơn vị, có mặt trong địa chỉ: `px03`.'),
  name: text.describe('Tên hiện nay, hoặc tên cuối cùng nếu đã giải thể.'),
  code: text.optional().describe('Phiên hiệu: `PX03`.'),
  from: day.optional().describe('Ngày thành lập, tính cả ngày đó.'),
  to: day.optional().describe('Ngày hoạt động cuối cùng, tính cả ngày đó.'),
  names: z
    .array(
      z.strictObject({
        name: text.describe('Một tên đã dùng.'),
        from: day.optional().describe('Ngày bắt đầu dùng tên này.'),
        to: day.optional().describe('Ngày cuối dùng tên này.'),
      }),
    )
    .default([])
    .describe('Các tên theo thời gian, cũ trước mới sau.'),
  successors: z.array(id).default([]).describe('Mã các đơn vị kế thừa.'),
  public: z
    .boolean()
    .default(true)
    .describe('`false` với đơn vị không nêu tên công khai: không có trang, không được đứng tên bài.'),
});

export type Unit = z.output<typeof unitSchema>;
