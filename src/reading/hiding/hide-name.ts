import type { ReadBodyTree } from '../../markdown/read-body-tree.ts';
import {
  findNamesToHide,
  type LeftReason,
  type NameSearch,
  type NameToHide,
} from '../../rules/people/names-to-hide.ts';
import type { ProblemPlace } from '../../problems/problem.ts';
import type { RuleArticle } from '../../rules/rule-article.ts';
import { cleanText } from '../../vietnamese/clean-text.ts';
import { foldSigns } from '../../vietnamese/fold-signs.ts';
import type { ParsedSource } from '../articles/parse-source.ts';
import { createRawEdit } from './clean-to-raw.ts';
import { applyEdits, overlaps, type Edit } from './edit.ts';
import { createBodyChoices, yamlChoices, type Choices } from './edits-of-name.ts';
import { findSpelledNames } from './find-spelled-names.ts';
import { readText, type Reading } from './read-text.ts';

/** A place that an editor must look at; `address`: an address, file name or id; `source`: words that no page shows. */
export interface LeftPlace extends Partial<ProblemPlace> {
  text: string;
  why: LeftReason | 'markup' | 'address' | 'source' | 'file-name';
}

export type HiddenName =
  | Exclude<NameSearch, { found: 'shown' | 'hidden' }>
  | { found: 'unreadable' }
  /** `edits` turn `source` into `text`; they are empty if nothing had to change. */
  | { found: 'shown' | 'hidden'; as: string; text: string; edits: Edit[]; left: LeftPlace[] };

interface Pending {
  name: NameToHide;
  choices: Choices;
}

/**
 * Writes a person's name as initials wherever an article or a page shows it; every other byte is kept. `wanted` is the
 * name as an editor gives it, `source` the file without its byte order mark. A name is changed only if the file, read
 * again, says the same but for that name.
 */
export function hideName(file: string, source: string, wanted: string, readTree: ReadBodyTree): HiddenName {
  const read = readText(file, source, readTree);
  if (!read) return { found: 'unreadable' };
  const { article, clean } = read;
  const search = findNamesToHide(article, cleanText(wanted).replace(/\s+/g, ' ').trim());
  if (search.found === 'none' || search.found === 'several') return search;
  const left: LeftPlace[] = search.left.map(({ text, why, ...span }) => ({ text, why, ...placeOf(article, span) }));
  const names = search.found === 'shown' ? search.names : [];
  const toRaw = createRawEdit(source, clean);
  const pending = listChoices(read, names).map(({ name, choices }) => ({
    name,
    choices: choices.filter((edits) => edits.every((edit) => toRaw(edit) !== undefined)),
  }));
  const done = settle(pending, [], (taken) => isOnlyHidden(read, taken, readTree));
  for (const { name } of pending)
    if (!done.some((one) => one.name === name))
      left.push({ text: name.text, why: 'markup', ...placeOf(article, name) });
  const edits = done.flatMap(({ edits: own }) => own).flatMap((edit) => toRaw(edit) ?? []);
  const text = applyEdits(source, edits);
  const after = readText(file, text, readTree);
  if (
    !after ||
    after.clean !==
      applyEdits(
        clean,
        done.flatMap(({ edits: own }) => own),
      )
  )
    return { found: 'unreadable' };
  return {
    found: search.found,
    as: search.found === 'hidden' ? search.as : (names[0]?.initials ?? ''),
    ...{ text, edits },
    left: [...left, ...spelledElsewhere(after, search.fullest, left)],
  };
}

const placeOf = (
  { texts }: RuleArticle,
  { textIndex, start }: { textIndex: number; start: number },
): Partial<ProblemPlace> => texts[textIndex]?.placeOf(start) ?? {};

/** Ways to change each name, in places of the clean text. */
function listChoices(
  { article, parsed, clean, yamlStart, bodyStart }: Reading,
  names: readonly NameToHide[],
): Pending[] {
  const yaml = clean.slice(yamlStart, bodyStart);
  const bodyChoices = createBodyChoices(article);
  const move = (choices: Choices, by: number): Choices =>
    choices.map((edits) => edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })));
  return names.map((name) => {
    const text = article.texts[name.textIndex];
    if (!text?.path) return { name, choices: move(bodyChoices(name), bodyStart) };
    const value = parsed.valueAt(text.path);
    return { name, choices: value ? move(yamlChoices(yaml, value, text, name), yamlStart) : [] };
  });
}

export interface Taken {
  name: NameToHide;
  edits: Edit[];
}

/** Takes the first fitting way of each name: all names at once, and half by half where that does not hold. */
function settle(
  pending: readonly Pending[],
  taken: readonly Taken[],
  isSound: (taken: readonly Taken[]) => boolean,
): Taken[] {
  if (pending.length === 0) return [...taken];
  const fits = (edits: readonly Edit[], among: readonly Taken[]): boolean =>
    !among.some((one) => one.edits.some((other) => edits.some((edit) => overlaps(edit, other))));
  const all = [...taken];
  for (const { name, choices } of pending) {
    const edits = choices.find((one) => fits(one, all));
    if (edits) all.push({ name, edits });
  }
  if (all.length === taken.length + pending.length && isSound(all)) return all;
  const [first] = pending;
  if (first && pending.length === 1) {
    for (const edits of first.choices) {
      const more = [...taken, { name: first.name, edits }];
      if (fits(edits, taken) && isSound(more)) return more;
    }
    return [...taken];
  }
  const half = pending.length >> 1;
  return settle(pending.slice(half), settle(pending.slice(0, half), taken, isSound), isSound);
}

/** Whether the file, read again, says the same but for the hidden names. */
function isOnlyHidden(before: Reading, taken: readonly Taken[], readTree: ReadBodyTree): boolean {
  const { article, parsed, clean, frame } = before;
  const after = readText(
    article.file,
    applyEdits(
      clean,
      taken.flatMap(({ edits }) => edits),
    ),
    readTree,
  );
  if (!after || after.frame !== frame || after.article.texts.length !== article.texts.length) return false;
  const expected = article.texts.map(({ text }, textIndex) =>
    applyEdits(
      text,
      taken
        .filter(({ name }) => name.textIndex === textIndex)
        .map(({ name: { start, end, initials } }) => ({ start, end, text: initials })),
    ),
  );
  return (
    after.article.texts.every(({ text }, index) => text === expected[index]) &&
    otherValues(after.parsed, article) === otherValues(parsed, article)
  );
}

/** All values of the frontmatter but the texts. */
function otherValues({ data }: ParsedSource<unknown>, { texts }: RuleArticle): string {
  const own = new Set(texts.flatMap(({ path }) => (path ? [path.join('\n')] : [])));
  const walk = (value: unknown, path: string[]): unknown => {
    if (own.has(path.join('\n'))) return '';
    if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)]));
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key])]);
    return typeof value === 'string' ? foldSigns(value) : value;
  };
  return JSON.stringify(walk(data, []));
}

/** Where the file still spells the name: in addresses and ids, and where no page shows it. */
function spelledElsewhere(
  { article, clean, bodyStart, parsed }: Reading,
  fullest: string,
  left: readonly LeftPlace[],
): LeftPlace[] {
  const known = new Set(left.map(({ line, text }) => `${line} ${text}`));
  const codes = article.words.code.map(({ start, end }) => [
    bodyStart + article.words.toSource(start),
    bodyStart + article.words.toSource(end),
  ]);
  const found = new Map<string, LeftPlace>();
  for (const { start, text, token, isAddress } of findSpelledNames(clean, fullest)) {
    const line = clean.slice(0, start).split('\n').length;
    const column = start - clean.lastIndexOf('\n', start - 1);
    if (!isAddress && (known.has(`${line} ${text}`) || isInFrontmatter(article, text))) continue;
    if (codes.some(([from = 0, to = 0]) => start >= from && start < to)) continue;
    const shown = isAddress ? token : text;
    const key = `${line} ${shown}`;
    if (!found.has(key)) found.set(key, { text: shown, line, column, why: isAddress ? 'address' : 'source' });
  }
  const name = findSpelledNames(article.file, fullest).length > 0;
  return [...found.values(), ...(name && parsed.isSplit ? [{ text: article.file, why: 'file-name' as const }] : [])];
}

/** The place of a text of the frontmatter is that of its key, which is not where the name stands. */
const isInFrontmatter = ({ texts }: RuleArticle, words: string): boolean =>
  texts.some(({ path, text }) => path !== undefined && text.includes(words));
