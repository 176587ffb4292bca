import type { IssueParams } from './issue-params.ts';
import { z } from 'astro/zod';
import { parseNewsDate } from '../vietnamese/parse-news-date.ts';

/**
 * A day or an instant, stored in one of the two forms of `NewsDate`; the issue for a wrong date shows the form to
 * write.
 */
export const newsDateSchema = z.union([z.string(), z.number()]).transform((typed, context) => {
  // YAML reads `2026` and `20260619` as numbers.
  const parsed = parseNewsDate(String(typed));
  if (parsed.ok) return parsed.date;
  context.addIssue({
    code: 'custom',
    message: parsed.message,
    params: { rule: 'ngay-sai', cure: parsed.cure } satisfies IssueParams,
  });
  return z.NEVER;
});
