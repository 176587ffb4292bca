import { defineAttachmentFileRule, nameIn } from '../attachment-file-rule.ts';

export const dinhKemNguyHiem = defineAttachmentFileRule({
  id: 'dinh-kem-nguy-hiem',
  group: 'tep',
  severity: 'chan',
  why: 'Tệp đăng trên trang Công an được người dân tin mà mở. Mã lệnh, đối tượng nhúng, phần tự lấy từ máy khác là cách quen thuộc để đưa mã độc vào máy người mở, hoặc để lộ người mở cho nơi khác biết.',
  examples: [
    { name: 'Văn bản thường', attachment: {}, problems: [] },
    {
      name: 'Tệp Excel có macro đổi đuôi thành .xlsx',
      attachment: { file: 'bai-viet/2026/a/du-toan.xlsx', kind: 'xlsx', dangers: ['mã lệnh (macro)'] },
      problems: [
        'Tệp `du-toan.xlsx` có mã lệnh (macro), chạy được trên máy người mở. Mở tệp, lưu lại thành PDF rồi dùng tệp PDF; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.',
      ],
    },
    {
      name: 'PDF có mã và tệp giấu bên trong',
      attachment: { dangers: ['mã JavaScript', 'tệp hoặc đối tượng nhúng bên trong'] },
      problems: [
        'Tệp `quyet-dinh-12.pdf` có mã JavaScript, tệp hoặc đối tượng nhúng bên trong, chạy được trên máy người mở. In tệp ra một PDF mới (chọn máy in “Microsoft Print to PDF”) rồi dùng tệp mới; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.',
      ],
    },
  ],
  check(attachment, report) {
    if (attachment.dangers.length === 0) return;
    const remake =
      attachment.kind === 'pdf'
        ? 'In tệp ra một PDF mới (chọn máy in “Microsoft Print to PDF”) rồi dùng tệp mới'
        : 'Mở tệp, lưu lại thành PDF rồi dùng tệp PDF';
    report({
      message: `Tệp \`${nameIn(attachment)}\` có ${attachment.dangers.join(', ')}, chạy được trên máy người mở.`,
      cure: `${remake}; nếu không rõ tệp từ đâu ra thì báo bộ phận an ninh mạng.`,
    });
  },
});
