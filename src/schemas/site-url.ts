import { z } from 'astro/zod';

/** The beginning of every link of the site: a host and nothing after it. */
const rootOf = (url: URL): string => url.origin;

/** Hosts for a trial of the site, without https: nobody can listen between a machine and itself. */
const ownMachine = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Why an address cannot be the root of a site; undefined if it can. Links begin at the root, so a site cannot be below
 * a folder.
 *
 * @param name the source of the value, for the message
 */
export function judgeSiteUrl(value: string, name: string): { message: string; cure: string } | undefined {
  const url = /^https?:\/\//i.test(value) && !/\s/.test(value) && URL.canParse(value) ? new URL(value) : undefined;
  if (!url)
    return {
      message: `Giá trị \`${value}\` của ${name} không phải địa chỉ web đầy đủ, bắt đầu bằng \`https://\`.`,
      cure: 'Viết đủ như `https://congan.minhha.example`.',
    };
  if (url.username || url.password)
    return { message: `Giá trị của ${name} không được kèm tên và mật khẩu.`, cure: `Viết \`${rootOf(url)}\`.` };
  if (!/^\/?$/.test(value.slice(value.indexOf('//') + 2).replace(/^[^/?#]*/, '')))
    return {
      message: `Giá trị \`${value}\` của ${name} có phần sau tên miền, mà mọi liên kết của trang đều tính từ gốc tên miền.`,
      cure: `Viết \`${rootOf(url)}\` và đặt trang ở gốc tên miền ấy.`,
    };
  if (url.protocol === 'http:' && !ownMachine.test(url.hostname))
    return {
      message: `Giá trị \`${value}\` của ${name} bắt đầu bằng \`http://\`, mà trang chính thức phải mở bằng \`https://\`.`,
      cure: `Viết \`${rootOf(url).replace('http:', 'https:')}\`.`,
    };
  return undefined;
}

export const siteUrlSchema = z.string().superRefine((value, context) => {
  const fault = judgeSiteUrl(value, 'khóa `siteUrl`');
  if (fault) context.addIssue({ code: 'custom', message: fault.message, params: { cure: fault.cure } });
});
