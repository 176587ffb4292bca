import type { Root } from 'hast';
import type { Root as Syntax } from 'mdast';
import type { AttachmentFacts } from '../../attachments/attachment-facts.ts';
import { type BodyWords, readBodyWords } from '../../markdown/body-words.ts';
import { findPictures } from '../../markdown/find-pictures.ts';
import { parseCaption } from '../../markdown/parse-caption.ts';
import type { BodyFormat } from '../../markdown/parse-body.ts';
import type { ReadBodyTree } from '../../markdown/read-body-tree.ts';
import { createGateProblem, type Problem, type ProblemPlace } from '../../problems/problem.ts';
import { createPlaceFinder } from '../../rules/place-in-text.ts';
import type { RuleArticle } from '../../rules/rule-article.ts';
import type { PictureFacts } from '../../pictures/picture-facts.ts';
import { resolveAttachments, type ResolvedAttachments } from '../files/resolve-attachments.ts';
import { resolvePictures, type PictureReference } from '../files/resolve-pictures.ts';
import type { SourceFolder } from '../sources/source-folder-fs.ts';

export interface BodyContext {
  folder: SourceFolder;
  readTree: ReadBodyTree;
  /** Known facts of picture files, by path from the content folder. */
  pictureFacts?: ReadonlyMap<string, PictureFacts>;
  /** Known facts of documents, by path from the content folder. */
  attachmentFacts?: ReadonlyMap<string, AttachmentFacts>;
  /** What the editorial rules report. */
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
  format: BodyFormat;
  isSplit: boolean;
  body: string;
  bodyLine: number;
  /** Pictures named outside the body, that is, the cover. */
  references: PictureReference[];
}

interface Body extends Pick<ResolvedAttachments, 'attachments' | 'linked'> {
  /** What a page shows of the body, all that was written, and how it was parsed (`BodyTree`). */
  shown: Root;
  written: Root;
  syntax: Syntax;
  words: BodyWords;
  pictures: PictureUse[];
  /** Every picture reference, the cover first. */
  references: PictureReference[];
  /** Reference → path from the content folder, for pictures that exist. */
  found: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** Reads what a body shows and its problems. Line numbers are those of the file. */
export function readBody(
  { file, format, isSplit, body, bodyLine, references }: BodySource,
  { folder, readTree, attachmentFacts = new Map() }: BodyContext,
): Body {
  const inFile = ({ line, column }: ProblemPlace): ProblemPlace => ({ line: line + bodyLine - 1, column });
  const { written, shown, syntax, problems: refused } = readTree(body, format);
  const words = readBodyWords(shown, body);
  const refusals = refused.map(({ line, column, ...texts }) =>
    createGateProblem({ file, place: inFile({ line, column }), ...texts }),
  );
  const blank = isSplit && words.isBlank && refused.length === 0 ? [emptyBody(file, bodyLine)] : [];
  const all = [
    ...references,
    ...findPictures(written).map(({ reference, alt, title, line, column }) => {
      const { text: caption, credit } = parseCaption(title);
      return { reference, alt, caption, credit, place: inFile({ line, column }) };
    }),
  ];
  const { found, problems } = resolvePictures({ file, references: all, files: folder.byNfc });
  const placeInBody = createPlaceFinder(body, bodyLine);
  const { problems: misled, ...attached } = resolveAttachments({
    ...{ file, words, files: folder.byNfc, facts: attachmentFacts },
    placeOf: ({ at }) => placeInBody(at),
  });
  const pictures = [...found].map(([reference, original]) => ({
    reference,
    original,
    place: all.find((one) => one.reference === reference)?.place,
  }));
  return {
    shown,
    written,
    syntax,
    words,
    pictures,
    references: all,
    found,
    ...attached,
    problems: [...blank, ...refusals, ...problems, ...misled],
  };
}

const emptyBody = (file: string, line: number): Problem =>
  createGateProblem({
    file,
    rule: 'bai-trong',
    place: { line, column: 1 },
    message: 'Dưới phần đầu chưa có nội dung.',
    cure: 'Viết nội dung bài dưới dòng `---` thứ hai, hoặc xóa tệp.',
  });
