import type { StandingPage } from '../../newsroom/standing-page.ts';
import { reservedSegments, standingPagePath } from '../../newsroom/paths.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';
import type { ArticleFrontmatter } from '../../schemas/article.ts';
import { standingPageSchema } from '../../schemas/standing-page.ts';
import { isSlug, toSlug } from '../../vietnamese/slug.ts';
import { digestWith } from '../sources/digest-of-source.ts';
import { parseSource } from './parse-source.ts';
import { readFrontmatterKeys } from './read-frontmatter-keys.ts';
import { toRuleArticle } from './to-rule-article.ts';
import { readBody, type BodyContext, type PictureUse } from './read-body.ts';
import type { LinkedDocument } from '../files/resolve-attachments.ts';

export interface ReadStandingPage {
  page: StandingPage | undefined;
  pictures: PictureUse[];
  linked: LinkedDocument[];
  problems: Problem[];
  /** The valid part of the frontmatter, if the page can show nothing else. */
  said?: Partial<ArticleFrontmatter>;
}

/** Reads one standing page from `trang/<slug>.mdx` or `.md`. */
export function readStandingPage(file: string, context: BodyContext): ReadStandingPage {
  const failed = (problems: Problem[]): ReadStandingPage => ({ page: undefined, pictures: [], linked: [], problems });
  const [, id = '', extension = ''] = /^trang\/(.+?)\.(mdx?)$/.exec(file) ?? [];
  const misnamed = checkName(file, id);
  const source = context.folder.read(file);
  if ('problem' in source) return failed([...misnamed, source.problem]);

  const parsed = parseSource(standingPageSchema, file, source.text);
  const { frontmatter } = parsed;
  const format = extension === 'mdx' ? 'mdx' : 'md';
  const content = readBody({ ...parsed, file, format, references: [] }, context);
  const problems = [
    ...misnamed,
    ...parsed.problems,
    ...content.problems,
    ...context.judge(toRuleArticle({ file, source: source.text, parsed, ...content, facts: context.pictureFacts })),
  ];
  if (!frontmatter || misnamed.length > 0) return { ...failed(problems), said: readFrontmatterKeys(parsed.data) };
  return {
    page: {
      ...{ ...frontmatter, id, path: standingPagePath(id), file, format, pictures: {} },
      attachments: content.attachments,
      digest: digestWith(source.digest, content.attachments),
    },
    pictures: content.pictures,
    linked: content.linked,
    problems,
  };
}

function checkName(file: string, id: string): Problem[] {
  if (!isSlug(id)) {
    const message = `Tên tệp \`${id}\` không dùng làm địa chỉ được: chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối.`;
    const cure = `Đổi tên thành \`${toSlug(id) || 'ten-trang'}\`.`;
    return [createGateProblem({ file, rule: 'ten-tep-sai', message, cure })];
  }
  if (!reservedSegments.has(id)) return [];
  const message = `Địa chỉ \`/${id}/\` dành riêng cho phần khác của trang.`;
  return [createGateProblem({ file, rule: 'trung-duong-dan', message, cure: `Đổi tên tệp, ví dụ \`trang-${id}\`.` })];
}
