import { z } from 'astro/zod';
import { labelKinds, type LabelKind } from '../../src/rules/reference/label-kinds.ts';

/** One finding of the person who read an article. */
export interface Label {
  kind: LabelKind;
  /** A piece of the article's title or body. */
  quote: string;
  /** False where another reader might judge differently: the label then counts neither for nor against. */
  sure: boolean;
}

export interface LabelledArticle {
  id: string;
  title: string;
  body: string;
  labels: readonly Label[];
}

/** A file as somebody named it, and its text. */
export interface NamedText {
  name: string;
  text: string;
}

/** What is wrong with a line of the input, and what to write instead. */
export class InputFault extends Error {
  readonly cure: string;
  constructor({ name }: NamedText, line: number, fault: string, cure: string) {
    super(`\`${name}\`, dòng ${line}: ${fault}`);
    this.cure = cure;
  }
}

const text = z.string().transform((value) => value.normalize('NFC'));
const articleSchema = z.object({ id: text, title: text, body: text });
const emptyLabelSchema = z.object({ id: text, kind: z.literal('none') });
const labelSchema = z.object({ id: text, kind: z.enum(labelKinds), quote: text, sure: z.boolean() });

const examples = {
  article: '{"id": "a1", "title": "Tên bài", "body": "Chữ của bài."}',
  label: '{"id": "a1", "kind": "minor-name", "quote": "chữ chép đúng trong bài", "sure": true}',
};

/**
 * Reads articles and labels, one JSON object a line. Articles that no label names are left out, because nobody read
 * them; a label of kind `none` says that somebody did and found nothing.
 * @throws InputFault at the first line that is wrong
 */
export function readLabelledArticles(articlesFile: NamedText, labelsFile: NamedText): LabelledArticle[] {
  const articles = new Map<string, LabelledArticle & { labels: Label[] }>();
  for (const { line, value } of linesOf(articlesFile, examples.article)) {
    const article = readLine(articleSchema, value, { file: articlesFile, line, example: examples.article });
    if (articles.has(article.id))
      throw new InputFault(articlesFile, line, `mã \`${article.id}\` đã có ở dòng trên.`, 'Đặt mỗi bài một mã.');
    articles.set(article.id, { ...article, labels: [] });
  }
  const read = new Set<LabelledArticle>();
  for (const { line, value } of linesOf(labelsFile, examples.label)) {
    const schema = z.union([emptyLabelSchema, labelSchema]);
    const label = readLine(schema, value, { file: labelsFile, line, example: examples.label });
    const article = articles.get(label.id);
    if (!article)
      throw new InputFault(
        labelsFile,
        line,
        `không có bài nào mang mã \`${label.id}\`.`,
        `Chép đúng \`id\` của bài trong \`${articlesFile.name}\`.`,
      );
    read.add(article);
    if (label.kind === 'none') continue;
    if (label.quote === '' || !(article.body.includes(label.quote) || article.title.includes(label.quote)))
      throw new InputFault(
        labelsFile,
        line,
        `bài \`${label.id}\` không có chữ \`${label.quote}\`.`,
        'Chép đúng từng chữ trong tên bài hoặc thân bài vào `quote`.',
      );
    article.labels.push(label);
  }
  return [...articles.values()].filter((article) => read.has(article));
}

function* linesOf(file: NamedText, example: string): Generator<{ line: number; value: unknown }> {
  for (const [index, line] of file.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    yield { line: index + 1, value: parseLine(line, { file, line: index + 1, example }) };
  }
}

interface LinePlace {
  file: NamedText;
  line: number;
  example: string;
}

function parseLine(text: string, { file, line, example }: LinePlace): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What JSON.parse says is English and names no place that an editor could find.
    throw new InputFault(file, line, 'không phải JSON.', `Viết mỗi dòng một mục: \`${example}\``);
  }
}

function readLine<Value>(schema: z.ZodType<Value>, value: unknown, { file, line, example }: LinePlace): Value {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new InputFault(file, line, describeFault(value, example), `Viết như \`${example}\``);
}

/** Names the first key that is missing or of another type than in the example, or the kind that does not exist. */
function describeFault(value: unknown, example: string): string {
  if (typeof value !== 'object' || value === null) return 'không phải một mục có khóa và giá trị.';
  const wanted = JSON.parse(example) as Record<string, unknown>;
  const given = value as Record<string, unknown>;
  const wrong = Object.keys(wanted).find((key) => typeof given[key] !== typeof wanted[key]);
  if (wrong !== undefined) return `khóa \`${wrong}\` thiếu hoặc không đúng kiểu.`;
  return `loại \`${String(given['kind'])}\` không có; các loại là ${[...labelKinds, 'none'].join(', ')}.`;
}
