import { findPictures, type FoundPicture } from '../markdown/find-pictures.ts';
import { parseCaption } from '../markdown/parse-caption.ts';
import { listHeadingIds } from '../markdown/rehype-heading-ids.ts';
import { readBodyWords } from '../markdown/body-words.ts';
import { createBodyReader } from '../markdown/read-body-tree.ts';
import { articleSchema, type ArticleFrontmatter } from '../schemas/article.ts';
import { dayOf } from '../vietnamese/news-date.ts';
import { cleanText } from '../vietnamese/clean-text.ts';
import { frontmatterTexts } from '../rules/article-texts.ts';
import { createPlaceFinder } from '../rules/place-in-text.ts';
import type { ArticleText, RuleArticle, RulePicture } from '../rules/rule-article.ts';
import type { RuleContext, RuleExample } from '../rules/rule.ts';

const plain = { title: 'Tuần tra đêm ven sông', date: '2026-06-19', unit: 'pv01', tags: [] };

const plainPicture = {
  reference: 'tuan-tra.jpg',
  file: 'bai-viet/2026/tuan-tra-dem/tuan-tra.jpg',
  alt: 'Hai cán bộ đi tuần trên đê',
  caption: 'Tổ tuần tra trên đê sông Lụa.',
  credit: 'Ảnh: Lê Hạc',
  width: undefined,
  height: undefined,
  isCover: false,
};

const readTree = createBodyReader(new Map([['LuuY', ['tieuDe']]]));

/** Makes the article of an example. Its keys are at 1:1, because an example has no frontmatter lines. */
export function exampleArticle({ frontmatter, body = 'Nội dung bài.', file, pictures }: RuleExample): RuleArticle {
  const data = articleSchema.parse({ ...plain, ...frontmatter }) as ArticleFrontmatter;
  const placeOf = (): { line: number; column: number } => ({ line: 1, column: 1 });
  const markdown = cleanText(body);
  const format = file?.endsWith('.mdx') ? 'mdx' : 'md';
  const { written, shown, syntax } = readTree(markdown, format);
  const words = readBodyWords(shown, markdown);
  const placeInMarkdown = createPlaceFinder(markdown, 1);
  const text: ArticleText = {
    part: 'body',
    text: words.text,
    placeOf: (index) => placeInMarkdown(words.toSource(index)),
  };
  return {
    file: file ?? 'bai-viet/2026/tuan-tra-dem.md',
    kind: file?.startsWith('trang/') ? 'trang' : 'bai-viet',
    format,
    frontmatter: data,
    day: dayOf(data.date),
    source: body,
    texts: [...frontmatterTexts(data, placeOf), text],
    markdown,
    placeInMarkdown,
    body: text,
    words,
    syntax,
    written,
    anchors: () => listHeadingIds(shown),
    pictures: (pictures ?? findPictures(written).map(toPicture)).map((picture) => ({
      ...plainPicture,
      place: placeOf(),
      ...picture,
    })),
    placeOf,
  };
}

function toPicture({ reference, alt, title, line, column }: FoundPicture): Partial<RulePicture> {
  const { text: caption, credit } = parseCaption(title);
  return { reference, alt, caption, credit, place: { line, column } };
}

export const exampleContext = ({ context }: RuleExample): RuleContext => ({
  now: Date.parse('2026-11-24T08:00:00+07:00'),
  agency: undefined,
  units: [],
  tags: [],
  abbreviations: [],
  paths: undefined,
  gone: new Set(),
  ...context,
});
