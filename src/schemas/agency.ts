import { z } from 'astro/zod';
import { textSchema } from './text.ts';
import { siteUrlSchema } from './site-url.ts';
import { verifyKeySchema } from './verify-key.ts';

/** `co-quan.yml`: the agency whose newsroom this is; the header, the footer and every machine-readable file use it. */
export const agencySchema = z.strictObject({
  name: textSchema.describe('Tên đầy đủ của cơ quan, ví dụ `Công an tỉnh Minh Hà`.'),
  shortName: textSchema.describe('Tên gọn dùng ở nơi hẹp, ví dụ `Công an Minh Hà`.'),
  parent: textSchema.describe('Cơ quan cấp trên, ví dụ `Bộ Công an`.'),
  responsible: textSchema.describe('Người chịu trách nhiệm nội dung, in ở chân trang.'),
  address: textSchema.describe('Địa chỉ trụ sở.'),
  phone: textSchema.describe('Số điện thoại trực ban.'),
  fax: textSchema.optional().describe('Số fax, nếu có.'),
  email: z.email().describe('Hộp thư nhận tin báo và góp ý của người dân.'),
  siteUrl: siteUrlSchema.describe(
    'Địa chỉ chính thức của trang, ở gốc tên miền, ví dụ `https://congan.minhha.example`.',
  ),
  emblem: textSchema
    .optional()
    .describe(
      'Tệp biểu trưng đặt cạnh `co-quan.yml`, dạng SVG, PNG, JPG hoặc WebP; bỏ trống thì dùng biểu trưng chung.',
    ),
  verifyKey: verifyKeySchema
    .optional()
    .describe('Khóa công khai để người đọc kiểm chữ ký của trang, do `npm run sign -- --new-key TỆP` in ra.'),
  offline: z
    .boolean()
    .optional()
    .describe(
      'Cho trình duyệt của người đọc giữ trang để đọc khi không có mạng; bỏ trống là có. Ghi `false` để tắt hẳn và xóa những gì đã giữ trên máy người đọc.',
    ),
  hotlines: z
    .array(
      z.strictObject({
        name: textSchema.describe('Việc mà đường dây tiếp nhận.'),
        phone: textSchema.describe('Số điện thoại.'),
      }),
    )
    .describe('Các đường dây nóng, theo thứ tự hiện ra.'),
  publicServiceUrl: z
    .url({ protocol: /^https$/ })
    .default('https://dichvucong.gov.vn')
    .describe('Cổng dịch vụ công mà mục “Dịch vụ công” dẫn tới.'),
  channels: z
    .array(
      z.strictObject({
        name: textSchema.describe('Tên kênh.'),
        url: z.url({ protocol: /^https$/ }).describe('Địa chỉ kênh.'),
      }),
    )
    .default([])
    .describe('Các kênh mạng xã hội chính thức (Nghị định 244/2026/NĐ-CP Điều 5).'),
  contacts: z
    .array(
      z.strictObject({
        name: textSchema.describe('Họ tên hoặc bộ phận.'),
        role: textSchema.describe('Nhiệm vụ: người phát ngôn, tiếp nhận yêu cầu thông tin.'),
        phone: textSchema.optional().describe('Số điện thoại.'),
        email: z.email().optional().describe('Thư điện tử.'),
      }),
    )
    .default([])
    .describe('Đầu mối liên hệ và người phát ngôn.'),
});

export type Agency = z.output<typeof agencySchema>;
