import { canonicalSyllable } from '../vietnamese/canonical-syllable.ts';
import type { QueryToken } from './read-query.ts';
import type { WordForms } from './pagefind-format.ts';

/** What a pair that was seen side by side is worth before its count, and how much a form's own frequency counts. */
const weights = { seenTogether: 2, frequency: 0.35 };

interface Path {
  score: number;
  forms: string[];
}

/**
 * The marked reading of a query that was typed without marks, found in the newsroom's own text: of all the forms that
 * the index holds for each syllable, the sequence whose neighbours stand side by side most often (Viterbi's path).
 * A syllable typed with marks stays as it is.
 *
 * @param groups for each group of years, the forms of each token of the query
 * @returns one canonical form a token; the token itself where the index knows none
 */
export function restoreMarks(tokens: readonly QueryToken[], groups: readonly (readonly WordForms[])[]): string[] {
  const frequencies = tokens.map((_, index) => countForms(groups.map((group) => group[index])));
  const candidatesOf = (index: number): string[] => {
    const token = tokens[index];
    if (!token) return [];
    const known = [...(frequencies[index]?.keys() ?? [])];
    return token.isMarked || known.length === 0 ? [canonicalSyllable(toIndexForm(token.text))] : known;
  };
  const worth = (index: number, form: string): number =>
    weights.frequency * Math.log1p(frequencies[index]?.get(form) ?? 0);

  let paths: Path[] = candidatesOf(0).map((form) => ({ score: worth(0, form), forms: [form] }));
  for (let index = 1; index < tokens.length; index++) {
    const together = countNeighbours(groups, index);
    paths = candidatesOf(index).map((form) => {
      const [best] = paths
        .map((path) => {
          const count = together.get(`${path.forms.at(-1)} ${form}`) ?? 0;
          return { score: path.score + (count > 0 ? weights.seenTogether + Math.log1p(count) : 0), forms: path.forms };
        })
        .sort((a, b) => b.score - a.score);
      if (!best) throw new Error('This should never happen: no path');
      return { score: best.score + worth(index, form), forms: [...best.forms, form] };
    });
  }
  return paths.sort((a, b) => b.score - a.score)[0]?.forms ?? [];
}

/** The index holds đ as ď, which Pagefind folds to d as readers do; no Vietnamese word has a ď of its own. */
export const toIndexForm = (text: string): string => text.replaceAll('đ', 'ď').replaceAll('Đ', 'Ď');
export const fromIndexForm = (text: string): string => text.replaceAll('ď', 'đ').replaceAll('Ď', 'Đ');

function countForms(groups: readonly (WordForms | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const forms of groups) {
    for (const [form, postings] of forms ?? []) {
      const key = canonicalSyllable(form);
      counts.set(key, (counts.get(key) ?? 0) + postings.length);
    }
  }
  return counts;
}

/** How often each form of a token directly follows each form of the one before it: `lừa ďảo` → 312. */
function countNeighbours(groups: readonly (readonly WordForms[])[], index: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const here = positionsOf(group[index] ?? new Map());
    for (const [form, postings] of group[index - 1] ?? []) {
      const before = canonicalSyllable(form);
      for (const { page, body, title } of postings) {
        const places = here.get(page);
        if (!places) continue;
        for (const position of body) count(counts, before, places.get(position + 1));
        for (const position of title) count(counts, before, places.get(-position - 2));
      }
    }
  }
  return counts;
}

function count(counts: Map<string, number>, before: string, after: string | undefined): void {
  if (after === undefined) return;
  const pair = `${before} ${after}`;
  counts.set(pair, (counts.get(pair) ?? 0) + 1);
}

/** Page → position → form; a position in the title counts down from −1, so that both fit into one map. */
function positionsOf(forms: WordForms): Map<number, Map<number, string>> {
  const pages = new Map<number, Map<number, string>>();
  for (const [form, postings] of forms) {
    const canonical = canonicalSyllable(form);
    for (const { page, body, title } of postings) {
      let places = pages.get(page);
      if (!places) pages.set(page, (places = new Map()));
      for (const position of body) places.set(position, canonical);
      for (const position of title) places.set(-position - 1, canonical);
    }
  }
  return pages;
}
