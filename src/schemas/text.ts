import { z } from 'astro/zod';
import { isSlug, toSlug } from '../vietnamese/slug.ts';

/** One line of text that says something: trimmed, never empty, whatever lines it was typed on. */
export const text = z
  .string()
  .trim()
  .min(1)
  .overwrite((value) => value.replace(/\s*\n\s*/g, ' '));

/** An id that another file gives: the gate says whether it is there and which one was meant. */
export const reference = z.string().trim().min(1);

/** As a folder of the built site bears it; a file system holds 255 bytes. */
const longestId = 100;

/** An id as it stands in a URL: a–z, 0–9 and single hyphens. */
export const id = z.string().superRefine((value, context) => {
  if (value.length > longestId) {
    const message = `Mã \`${value.slice(0, 40)}…\` dài ${value.length} chữ, quá ${longestId} chữ.`;
    context.addIssue({ code: 'custom', message, params: { cure: 'Đặt mã ngắn hơn, ví dụ `an-ninh-trat-tu`.' } });
    return;
  }
  if (isSlug(value)) return;
  const message = `Mã \`${value}\` có chữ không dùng được: chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối.`;
  const slug = toSlug(value);
  context.addIssue({ code: 'custom', message, params: slug ? { cure: `Viết: \`${slug}\`.` } : {} });
});
