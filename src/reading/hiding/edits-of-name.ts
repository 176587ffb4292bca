import { visit } from 'unist-util-visit';
import type { RuleArticle } from '../../rules/rule-article.ts';
import type { NameToHide } from '../../rules/people/names-to-hide.ts';
import type { YamlValue } from '../yaml/parse-yaml.ts';
import type { Edit } from './edit.ts';
import { findWords, readMarkdownEscape, readSigns, yamlEscapes, type Sign } from './read-signs.ts';

/** Ways to write one name otherwise, the likeliest first; each is a set of edits. */
export type Choices = Edit[][];

/** More places of the same words are not tried. */
const mostChoices = 16;

/** Ways to write a name of the frontmatter otherwise; places are those of the clean frontmatter. */
export function yamlChoices(yaml: string, value: YamlValue, { text }: { text: string }, name: NameToHide): Choices {
  const signs = readSigns(yaml, value.start, value.end, yamlEscapes[value.quotes]);
  const earlier = text.slice(0, name.start).split(name.text).length - 1;
  return findWords(signs, name.text)
    .map((found, index) => ({ edit: [{ ...found, text: name.initials }], away: Math.abs(index - earlier) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, mostChoices)
    .map(({ edit }) => edit);
}

/** Finds ways to write a name of the body otherwise; places are those of the clean body. */
export function createBodyChoices({ markdown, words, syntax }: RuleArticle): (name: NameToHide) => Choices {
  let signs: Sign[] | undefined;
  const references = referencesOf(syntax);
  return (name) => {
    const letters = Array.from({ length: name.end - name.start }, (_, index) => words.toSource(name.start + index));
    const direct = directChoices(markdown, letters, name);
    signs ??= readSigns(markdown, 0, markdown.length, readMarkdownEscape);
    const from = letters[0] ?? 0;
    const same = findWords(signs, name.text)
      .sort((a, b) => Math.abs(a.start - from) - Math.abs(b.start - from))
      .slice(0, mostChoices)
      .map((found): Edit[] => [{ ...found, text: name.initials }]);
    return [...direct, ...same].flatMap((edits) => withLabel(markdown, references, edits));
  };
}

/** Follows each letter from the page to the Markdown. Emphasis may begin or end inside the name. */
function directChoices(markdown: string, letters: readonly number[], name: NameToHide): Choices {
  const between: string[] = [];
  let end = letters[0] ?? 0;
  const start = end;
  for (const [index, at] of letters.entries()) {
    if (at < end) return [];
    const gap = markdown.slice(end, at);
    if (!/^\s+[\s>]*$/.test(`${/\s/.test(name.text[index - 1] ?? '') ? ' ' : ''}${gap}`)) between.push(gap.trim());
    end = readMarkdownEscape(markdown, at)?.end ?? at + 1;
  }
  const kept = withoutEmptyMarks(between.filter((marks) => marks !== '')).join('');
  if (kept === '') return [[{ start, end, text: name.initials }]];
  return [[{ start, end, text: name.initials + kept }], [{ start, end, text: kept + name.initials }]];
}

/** Emphasis that held only a part of the name holds nothing afterwards. */
function withoutEmptyMarks(marks: readonly string[]): string[] {
  const kept: string[] = [];
  for (const mark of marks) {
    if (kept.length > 0 && closes(mark, kept.at(-1) ?? '')) kept.pop();
    else kept.push(mark);
  }
  return kept;
}

const closes = (mark: string, opened: string): boolean =>
  (/^(?:[*_]{1,3}|~~)$/.test(mark) && mark === opened) ||
  mark === `</${/^<([a-z]+)(?: [^<>]*)?>$/i.exec(opened)?.[1] ?? ''}>`;

interface Reference {
  start: number;
  end: number;
}

/** Links and pictures whose visible text is also the label that finds their address. */
function referencesOf(syntax: RuleArticle['syntax']): Reference[] {
  const found: Reference[] = [];
  visit(syntax, (node) => {
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || node.referenceType === 'full') return;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start !== undefined && end !== undefined) found.push({ start, end });
  });
  return found;
}

/** Keeps the label of such a link: `[Mạc Gia Na]` becomes `[M.G.N.][Mạc Gia Na]`. */
function withLabel(markdown: string, references: readonly Reference[], edits: Edit[]): Choices {
  const [edit] = edits;
  const around = edit && references.find(({ start, end }) => start <= edit.start && edit.end <= end);
  if (!around) return [edits];
  const written = markdown.slice(around.start, around.end);
  const [, label] = /^!?\[([^]*?)\](?:\[\])?$/.exec(written) ?? [];
  if (label === undefined) return [edits];
  const end = written.endsWith('[]') ? around.end - 2 : around.end;
  return [[...edits, { start: end, end: around.end, text: `[${label}]` }], edits];
}
