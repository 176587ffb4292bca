import { z } from 'astro/zod';

/** What every link of the site begins at: a host, and nothing after it. */
const rootOf = (url: URL): string => url.origin;

/** Whether an address is the root of a site: links are written from there, so the site cannot lie below a folder. */
export function judgeSiteUrl(value: string): { message: string; cure: string } | undefined {
  const url = /^https?:\/\//i.test(value) && !/\s/.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  if (!url)
    return {
      message: `\`${value}\` không phải một địa chỉ web.`,
      cure: 'Viết đủ như `https://congan.minhha.example`.',
    };
  if (url.username || url.password)
    return { message: `Địa chỉ \`${url.origin}\` không được kèm tên và mật khẩu.`, cure: `Viết \`${rootOf(url)}\`.` };
  if (!/^\/?$/.test(value.slice(value.indexOf('//') + 2).replace(/^[^/?#]*/, '')))
    return {
      message: `Địa chỉ \`${value}\` có phần sau tên miền, mà mọi liên kết của trang đều tính từ gốc tên miền.`,
      cure: `Viết \`${rootOf(url)}\` và đặt trang ở gốc tên miền ấy.`,
    };
  return undefined;
}

export const siteUrl = z.string().superRefine((value, context) => {
  const fault = judgeSiteUrl(value);
  if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { cure: fault.cure } });
});
