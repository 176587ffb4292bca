import { articleSchema, type ArticleFrontmatter } from '../../schemas/article.ts';

/** The keys of a frontmatter that match the schema. A wrong key does not hide the others. */
export function readFrontmatterKeys(data: unknown): Partial<ArticleFrontmatter> {
  if (typeof data !== 'object' || data === null) return {};
  const values = data as Record<string, unknown>;
  const keys = Object.entries(articleSchema.shape).flatMap(([key, schema]) => {
    const read = schema.safeParse(values[key]);
    return read.success ? [[key, read.data] as const] : [];
  });
  return Object.fromEntries(keys) as Partial<ArticleFrontmatter>;
}
