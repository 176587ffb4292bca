import { z } from 'astro/zod';
import { parseNewsDate } from '../vietnamese/parse-news-date.ts';

/** A day or an instant, kept in one of the two forms of `NewsDate`; what is wrong is said with the form to write. */
export const newsDate = z.string().transform((text, context) => {
  const parsed = parseNewsDate(text);
  if (parsed.ok) return parsed.date;
  context.addIssue({ code: 'custom', message: parsed.message, params: { rule: 'ngay-sai', cure: parsed.cure } });
  return z.NEVER;
});
