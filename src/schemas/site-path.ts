import { z } from 'astro/zod';

const allowed = /^\/(?!\/)[\p{L}\p{M}\p{N}/._~%!,:=@+()-]*$/u;

const reportFault = (context: z.RefinementCtx, message: string, cure: string): void =>
  context.addIssue({ code: 'custom', message, params: { cure } });

/** An address of the site from its root, `/bai-viet/2026/tuan-tra-dem/`. */
export const sitePathSchema = z
  .string()
  .trim()
  .superRefine((value, context) => {
    if (URL.canParse(value)) {
      const { pathname } = new URL(value);
      reportFault(context, `Địa chỉ \`${value}\` có cả tên miền.`, `Chỉ viết phần sau tên miền: \`${pathname}\`.`);
    } else if (value.startsWith('//')) {
      const message = `Địa chỉ \`${value}\` bắt đầu bằng hai dấu gạch chéo nên là địa chỉ của máy chủ khác.`;
      reportFault(context, message, `Viết \`${value.replace(/^\/+/, '/')}\`.`);
    } else if (!value.startsWith('/')) {
      reportFault(context, `Địa chỉ \`${value}\` không bắt đầu bằng dấu gạch chéo.`, `Viết \`/${value}\`.`);
    } else if (!allowed.test(value) || /%(?:[01].|22|5c|7f)/i.test(value)) {
      const message = `Địa chỉ \`${value}\` có chữ không dùng được trong địa chỉ.`;
      reportFault(context, message, 'Chép phần sau tên miền trên thanh địa chỉ, ví dụ `/tin-tuc/bai-1245.html`.');
    }
  });
