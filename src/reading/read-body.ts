import { findMdxProblems } from '../markdown/check-mdx.ts';
import { findPictures } from '../markdown/find-pictures.ts';
import { limitMarkdown } from '../markdown/limit-markdown.ts';
import { parseCaption } from '../markdown/parse-caption.ts';
import type { MdxComponents } from '../markdown/mdx-components.ts';
import { createProblem, type Problem, type ProblemPlace } from '../problems/problem.ts';
import type { RuleArticle } from '../rules/rule-article.ts';
import type { PictureFacts } from '../pictures/picture-facts.ts';
import { resolvePictures, type PictureReference } from './resolve-pictures.ts';
import type { SourceFolder } from './source-folder-fs.ts';

export interface BodyContext {
  folder: SourceFolder;
  /** Components that `.mdx` may use. */
  mdxComponents: MdxComponents;
  /** What is known of the pictures' files, by path from the content folder. */
  pictureFacts?: ReadonlyMap<string, PictureFacts>;
  /** What the editorial rules say. */
  judge: (article: RuleArticle) => Problem[];
}

/** A picture that a page shows: the reference as written and the file it stands for. */
export interface PictureUse {
  reference: string;
  /** Path from the content folder, as the disk spells it. */
  original: string;
  place: ProblemPlace | undefined;
}

interface BodySource {
  file: string;
  format: 'md' | 'mdx';
  body: string;
  bodyLine: number;
  /** Pictures named outside the body: the cover. */
  references: PictureReference[];
}

interface Body {
  pictures: PictureUse[];
  /** Every picture as it is named, the cover first. */
  references: PictureReference[];
  /** Reference → path from the content folder, of those that are there. */
  found: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** What a body shows and what is wrong with it; lines are those of the file. */
export function readBody(
  { file, format, body, bodyLine, references }: BodySource,
  { folder, mdxComponents }: BodyContext,
): Body {
  const inFile = ({ line, column }: ProblemPlace): ProblemPlace => ({ line: line + bodyLine - 1, column });
  const mdxProblems =
    format === 'mdx'
      ? findMdxProblems(body, mdxComponents).map(({ line, column, ...texts }) =>
          createProblem({ file, place: inFile({ line, column }), ...texts }),
        )
      : [];
  const isLimited = limitMarkdown(body) !== body;
  const tooManyMarks = isLimited && format === 'md' ? [manyMarks(file, bodyLine)] : [];
  const readable = isLimited && format === 'mdx' ? '' : body;
  const all = [
    ...references,
    ...findPictures(readable, format).map(({ reference, alt, title, line, column }) => {
      const { text: caption, credit } = parseCaption(title);
      return { reference, alt, caption, credit, place: inFile({ line, column }) };
    }),
  ];
  const { found, problems } = resolvePictures({ file, references: all, files: folder.byNfc });
  const pictures = [...found].map(([reference, original]) => ({
    reference,
    original,
    place: all.find((one) => one.reference === reference)?.place,
  }));
  return { pictures, references: all, found, problems: [...tooManyMarks, ...mdxProblems, ...problems] };
}

/** A page would show the marks themselves (`limitMarkdown`). */
const manyMarks = (file: string, line: number): Problem =>
  createProblem({
    file,
    rule: 'dau-qua-nhieu',
    place: { line, column: 1 },
    message: 'Bài có quá nhiều dấu `*`, `_`, `[`, `|` hoặc dấu thụt dòng chồng lên nhau nên không trình bày đúng được.',
    cure: 'Bỏ các dấu thừa; gạch ngang trang bằng một dòng `---`, chữ đậm viết `**chữ đậm**`.',
  });
