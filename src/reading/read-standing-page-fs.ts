import type { StandingPage } from '../newsroom/standing-page.ts';
import { reservedSegments, standingPagePath } from '../newsroom/paths.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { standingPageSchema } from '../schemas/standing-page.ts';
import { isSlug, toSlug } from '../vietnamese/slug.ts';
import { parseSource } from './parse-source.ts';
import { readBody, type BodyContext, type PictureUse } from './read-body.ts';

export interface ReadStandingPage {
  page: StandingPage | undefined;
  pictures: PictureUse[];
  problems: Problem[];
}

/** One standing page from `trang/<slug>.mdx` or `.md`. */
export function readStandingPage(file: string, context: BodyContext): ReadStandingPage {
  const failed = (problems: Problem[]): ReadStandingPage => ({ page: undefined, pictures: [], problems });
  const [, id = '', extension = ''] = /^trang\/(.+?)\.(mdx?)$/.exec(file) ?? [];
  const nameProblem = checkName(file, id);
  if (nameProblem) return failed([nameProblem]);
  const source = context.folder.read(file);
  if ('problem' in source) return failed([source.problem]);

  const { frontmatter, body, bodyLine, problems } = parseSource(standingPageSchema, file, source.text);
  const format = extension === 'mdx' ? 'mdx' : 'md';
  const content = readBody({ file, format, body, bodyLine, references: [] }, context);
  if (!frontmatter) return failed([...problems, ...content.problems]);
  return {
    page: { ...frontmatter, id, path: standingPagePath(id), file, format, pictures: {}, digest: source.digest },
    pictures: content.pictures,
    problems: [...problems, ...content.problems],
  };
}

function checkName(file: string, id: string): Problem | undefined {
  if (!isSlug(id)) {
    const message = `Tên tệp \`${id}\` không dùng làm địa chỉ được: chỉ dùng chữ a–z không dấu, chữ số và dấu gạch nối.`;
    return createProblem({
      file,
      rule: 'ten-tep-sai',
      message,
      cure: `Đổi tên thành \`${toSlug(id) || 'ten-trang'}\`.`,
    });
  }
  if (!reservedSegments.has(id)) return undefined;
  const message = `Địa chỉ \`/${id}/\` dành riêng cho phần khác của trang.`;
  return createProblem({ file, rule: 'trung-duong-dan', message, cure: `Đổi tên tệp, ví dụ \`trang-${id}\`.` });
}
