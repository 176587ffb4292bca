import { z } from 'astro/zod';
import { isSlug, toSlug } from '../vietnamese/slug.ts';

/** One line of text that says something: trimmed, never empty. */
export const text = z.string().trim().min(1);

/** An id that another file gives: the gate says whether it is there and which one was meant. */
export const reference = z.string().trim().min(1);

/** An id as it stands in a URL: a–z, 0–9 and single hyphens. */
export const id = z.string().superRefine((value, context) => {
  if (isSlug(value)) return;
  const message = `Mã \`${value}\` có chữ không dùng được: chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối.`;
  const slug = toSlug(value);
  context.addIssue({ code: 'custom', message, params: slug ? { cure: `Viết: \`${slug}\`.` } : {} });
});
