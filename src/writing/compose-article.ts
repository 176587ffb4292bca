import { stringify } from 'yaml';
import { openingSentence } from '../newsroom/opening-sentence.ts';

/** A writer's answers about a new article. */
export interface ArticleAnswers {
  title: string;
  /** `2026-06-19`, or with an hour. */
  date: string;
  unit: string;
  section?: string | undefined;
  tags: readonly string[];
  summary?: string | undefined;
  draft: boolean;
  /** The pictures beside the article, with their alt texts. */
  photos: readonly { name: string; alt: string }[];
}

/** The file of a new article: its keys in the guide's order, then a body to replace. */
export function composeArticle({ photos, tags, section, summary, draft, ...keys }: ArticleAnswers): string {
  const frontmatter = {
    ...keys,
    ...(section && { section }),
    tags,
    ...(summary && { summary }),
    ...(draft && { draft }),
  };
  const yaml = stringify(frontmatter, { lineWidth: 0, collectionStyle: 'any' });
  const pictures = photos.map(({ name, alt }) => `![${alt.replace(/[[\]\\]/g, '\\$&')}](${name})`);
  return `---\n${yaml}---\n\n${[openingSentence, ...pictures].join('\n\n')}\n`;
}
