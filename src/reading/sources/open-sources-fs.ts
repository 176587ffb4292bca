import type { RuleContext } from '../../rules/rule.ts';
import { standingPageSchema } from '../../schemas/standing-page.ts';
import { articleSchema } from '../../schemas/article.ts';
import type { RuleArticle } from '../../rules/rule-article.ts';
import { parseSource } from '../articles/parse-source.ts';
import { readRegistries } from '../registries/read-registries-fs.ts';
import { openSourceFolder } from './source-folder-fs.ts';
import { readFrontmatterKeys } from '../articles/read-frontmatter-keys.ts';

export interface Sources {
  context: RuleContext;
  /** The file of the page at `/bai-viet/2026/tuan-tra-dem/`, with the valid part of its frontmatter. */
  findSource: (address: string) => { file: string; frontmatter: RuleArticle['frontmatter'] } | undefined;
}

interface OpenSourcesOptions {
  /** Absolute path. */
  contentDir: string;
  /** The name of the folder that the reader of a report knows. */
  contentLabel: string;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

const endings = ['.md', '.mdx', '/index.md', '/index.mdx'];

/**
 * What a check of the built site needs from the content folder: the registries, and the source file of a page.
 * @throws the system's error when the folder cannot be read
 */
export function openSources({ contentDir, contentLabel, now }: OpenSourcesOptions): Sources {
  const folder = openSourceFolder(contentDir);
  const { agency, units = [], tags = [], abbreviations = [] } = readRegistries(folder).registries;
  const files = new Set(folder.files);
  return {
    context: { now, agency, units, tags, abbreviations, paths: undefined, gone: new Set() },
    findSource(address) {
      const name = address.replaceAll(/^\/|\/$/g, '');
      const isArticle = name.startsWith('bai-viet/');
      const file = endings
        .map((ending) => `${isArticle ? '' : 'trang/'}${name}${ending}`)
        .find((one) => files.has(one));
      const source = file && folder.read(file);
      if (!source || 'problem' in source) return undefined;
      const parsed = parseSource<typeof articleSchema | typeof standingPageSchema>(
        isArticle ? articleSchema : standingPageSchema,
        file,
        source.text,
      );
      return { file: `${contentLabel}/${file}`, frontmatter: readFrontmatterKeys(parsed.data) };
    },
  };
}
