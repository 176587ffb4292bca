import { z } from 'astro/zod';
import { isSlug, toSlug } from '../vietnamese/slug.ts';

/** One line of text: trimmed, never empty; line breaks become spaces. */
export const textSchema = z
  .string()
  .trim()
  .min(1)
  .overwrite((value) => value.replace(/\s*\n\s*/g, ' '));

/** An id from another file; a later check tests whether it exists and suggests the right one. */
export const referenceSchema = z.string().trim().min(1);

/** The id is a folder name in the built site; a file system allows 255 bytes. */
const longestId = 100;

/** An id for a URL: a–z, 0–9 and single hyphens. */
export const idSchema = z.string().superRefine((value, context) => {
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
