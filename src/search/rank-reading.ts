import { canonicalSyllable, spellingKeys } from '../vietnamese/canonical-syllable.ts';
import { collectSlot } from './collect-slot.ts';
import { dropWeak } from './drop-weak.ts';
import { wordKey, type SearchGroup } from './open-group.ts';
import type { WordForms } from './pagefind-format.ts';
import { otherMarks, rankGroup } from './rank-group.ts';
import type { QueryToken } from './read-query.ts';
import { fromIndexForm, restoreMarks, toIndexForm } from './restore-marks.ts';
import type { Hit } from './search-types.ts';

export interface RankedReading {
  /** In no order. */
  hits: Hit[];
  /** The reading with its marks, where none were typed and some were found. */
  restored: string | undefined;
  /** Canonical forms that a result marks as found, or `anyMarks` of a word. */
  wanted: ReadonlySet<string>;
}

/** Ranks every page of some groups for one reading of the query. */
export async function rankReading(
  groups: readonly SearchGroup[],
  tokens: readonly QueryToken[],
  { literal = false }: { literal?: boolean | undefined },
): Promise<RankedReading> {
  const keys = tokens.map(({ text }) => spellingKeys(wordKey(text)));
  const forms = await Promise.all(
    groups.map(async (group) => {
      const found = await group.lookUp([...new Set(keys.flat())]);
      return keys.map((ofToken) => mergeForms(ofToken.map((key) => found.get(key))));
    }),
  );
  const isMarked = tokens.some((token) => token.isMarked);
  const wanted = literal
    ? tokens.map((token) => (isMarked ? canonicalSyllable(toIndexForm(token.text)) : undefined))
    : restoreMarks(tokens, forms);

  const found = groups.flatMap((group, place) => {
    const pageWords = group.meta.pages.map(({ words }) => words);
    const slots = tokens.map((_, index) =>
      collectSlot(forms[place]?.[index] ?? new Map(), wanted[index], pageWords.length),
    );
    const marks = isMarked ? otherMarks.typedWithMarks : otherMarks.typedWithout;
    return rankGroup({
      slots,
      pageWords,
      averageWords: group.averageWords,
      marks,
      quotations: quotationsOf(tokens),
    }).map((page) => ({ ...page, group: place }));
  });
  const restored = isMarked || literal ? undefined : fromIndexForm(wanted.join(' '));
  return {
    hits: dropWeak(found, tokens.length).map(({ group, page, score }) => ({ group, page, score })),
    restored: restored === tokens.map(({ text }) => text).join(' ') ? undefined : restored,
    wanted: new Set(wanted.map((form, index) => form ?? anyMarks(tokens[index]?.text ?? ''))),
  };
}

/** Stands among wanted forms for a word that is found whatever its marks are. */
export const anyMarks = (word: string): string => `*${wordKey(word)}`;

const mergeForms = (all: readonly (WordForms | undefined)[]): WordForms =>
  new Map(all.flatMap((forms) => [...(forms ?? [])]));

function quotationsOf(tokens: readonly QueryToken[]): { start: number; length: number }[] {
  const places = new Map<number, { start: number; length: number }>();
  for (const [start, { quotation }] of tokens.entries()) {
    if (quotation === undefined) continue;
    const known = places.get(quotation);
    if (known) known.length++;
    else places.set(quotation, { start, length: 1 });
  }
  return [...places.values()];
}
