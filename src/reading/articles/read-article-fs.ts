import type { Root } from 'hast';
import { bodyLead } from '../../markdown/body-lead.ts';
import type { Article } from '../../newsroom/article.ts';
import { articlePath } from '../../newsroom/paths.ts';
import type { Problem, ProblemPlace } from '../../problems/problem.ts';
import { sitePathOfFile } from '../../rules/articles/site-path-of-file.ts';
import { countSyllables } from '../../vietnamese/count-syllables.ts';
import { articleSchema, type ArticleFrontmatter } from '../../schemas/article.ts';
import { locateArticle } from './article-location.ts';
import { digestWith } from '../sources/digest-of-source.ts';
import { checkAliases } from '../addresses/check-aliases.ts';
import { checkArticle } from './check-article.ts';
import { registryExamples } from '../yaml/key-examples.ts';
import { parseSource } from './parse-source.ts';
import { readFrontmatterKeys } from './read-frontmatter-keys.ts';
import { readBody, type BodyContext, type PictureUse } from './read-body.ts';
import type { Registries } from '../registries/registries.ts';
import type { LinkedDocument } from '../files/resolve-attachments.ts';
import { toRuleArticle } from './to-rule-article.ts';

/** Longest lead, in characters. */
const leadLength = 300;

export interface ReadArticle {
  article: Article | undefined;
  /** The place of each old address. */
  aliasPlaces: ProblemPlace[];
  pictures: PictureUse[];
  linked: LinkedDocument[];
  problems: Problem[];
  /** The valid part of the frontmatter, if the article can show nothing else. */
  said?: Partial<ArticleFrontmatter>;
}

/** Never empty, because every page needs a description: a picture story without words uses its cover's alt text. */
const leadOf = ({ summary, cover, title }: ArticleFrontmatter, shown: Root): string =>
  summary ?? (bodyLead(shown, leadLength) || (cover?.alt ?? title));

interface ArticleContext extends BodyContext {
  registries: Partial<Registries>;
  /** Returns the path of the page or file that already owns an address. */
  ownerOf: (address: string) => string | undefined;
}

/** Reads one article from its file. `article` is missing when a problem leaves nothing to publish. */
export function readArticle(file: string, context: ArticleContext): ReadArticle {
  const located = locateArticle(file);
  const misplaced = 'problem' in located ? [located.problem] : [];
  const source = context.folder.read(file);
  if ('problem' in source)
    return { ...unpublished, pictures: [], linked: [], problems: [...misplaced, source.problem] };

  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const parsed = parseSource(articleSchema, file, source.text, registryExamples(context.registries));
  const { frontmatter, data, placeOf } = parsed;
  const cover = frontmatter?.cover;
  const references = cover
    ? [
        {
          reference: cover.src,
          alt: cover.alt,
          caption: cover.caption ?? '',
          credit: cover.credit ?? '',
          place: placeOf(['cover', 'src']),
        },
      ]
    : [];
  const content = readBody({ ...parsed, file, format, references }, context);
  const problems = [
    ...misplaced,
    ...parsed.problems,
    ...checkArticle(data, { file, placeOf, registries: context.registries }),
    ...checkAliases(data, { file, own: sitePathOfFile(file), placeOf, ownerOf: context.ownerOf }),
    ...content.problems,
    ...context.judge(toRuleArticle({ file, source: source.text, parsed, ...content, facts: context.pictureFacts })),
  ];
  if (!frontmatter || 'problem' in located)
    return { ...unpublished, pictures: [], linked: content.linked, problems, said: readFrontmatterKeys(data) };
  const { year, slug } = located.location;
  const id = `${year}/${slug}`;
  return {
    article: {
      ...withoutAnswers(frontmatter),
      tags: [...new Set(frontmatter.tags)],
      section: frontmatter.section ?? context.registries.sections?.[0]?.id ?? '',
      id,
      year,
      slug,
      path: articlePath(id),
      file,
      format,
      lead: leadOf(frontmatter, content.shown),
      words: countSyllables(content.words.text),
      pictures: {},
      attachments: content.attachments,
      digest: digestWith(source.digest, content.attachments),
    },
    aliasPlaces: frontmatter.aliases.map((_alias, index) => placeOf(['aliases', index])),
    pictures: content.pictures,
    linked: content.linked,
    problems,
  };
}

const unpublished = { article: undefined, aliasPlaces: [] };

/** Editors' acknowledgements of rules are not published. */
function withoutAnswers(frontmatter: ArticleFrontmatter): Omit<ArticleFrontmatter, 'acknowledge'> {
  const published: Partial<ArticleFrontmatter> & Omit<ArticleFrontmatter, 'acknowledge'> = { ...frontmatter };
  delete published.acknowledge;
  return published;
}
