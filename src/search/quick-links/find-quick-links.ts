import { unitsPath } from '../../newsroom/paths.ts';
import { fold } from '../../vietnamese/fold.ts';
import { dropFillers } from './drop-fillers.ts';
import type { Place } from './quick-link.ts';
import { toPlaceWord, type NamedPlace, type PlaceName, type PlaceWord } from './quick-link-names.ts';
import type { QueryToken } from '../query/read-query.ts';

export interface FoundPlace extends Place {
  /** The name of another time by which it was found. */
  past?: string | undefined;
}

/** More would stand in the way of the results; a beginning that is common to more means none of them. */
const mostPlaces = 3;
/** A name of so many words says what is meant wherever it stands in a query. */
const fewestWithin = 3;
/** Words that a name may have between those of the query: `công an [các xã,] phường`. */
const mostBetween = 2;
/** Two words must be so much of the name; three are enough in any. */
const fewestShare = 2 / 3;

/** How well a query names a place, best first. */
const ways = [isSame, isWithin, isBeginning];

/**
 * The places that a query names: by their whole name, a code, or more than a beginning of the name. Ordinary words of
 * the news name none: `lừa đảo qua mạng` is not the tag `Lừa đảo`.
 *
 * @param readings the query as typed, and what else it may mean
 */
export function findPlaces(readings: readonly QueryToken[][], places: readonly NamedPlace[]): FoundPlace[] {
  const queries = readings.flatMap(toQueries);
  const found = queries.flatMap((query) =>
    ways.flatMap((names, way) => {
      const matches = places.flatMap(({ place, names: all }, order) => {
        const name = all.find((one) => names(query, one, place));
        return name || (way === 0 && isNumber(query, place))
          ? [{ place: name?.past ? { ...place, past: name.past } : place, order, way, query }]
          : [];
      });
      return way === 2 && matches.length > mostPlaces ? [] : matches;
    }),
  );
  const rank = ({ way, order, place, query }: (typeof found)[number]): number =>
    (query.wantsPhone && place.phone ? -1 : 0) + way + order / places.length;
  const sorted = found.sort((a, b) => rank(a) - rank(b)).map(({ place }) => place);
  const seen = new Set<string>();
  return sorted
    .filter(({ path, phone }) => {
      const key = path ?? phone ?? '';
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostPlaces);
}

interface PlaceQuery {
  words: (PlaceWord & { text: string; isMarked: boolean })[];
  wantsPhone: boolean;
}

function toQueries(tokens: readonly QueryToken[]): PlaceQuery[] {
  const words = tokens.flatMap(({ text }) => (text === 'ca' ? ['công', 'an'] : [text]));
  const { left, wantsPhone } = dropFillers(words);
  const toQuery = (all: readonly string[]): PlaceQuery => ({
    words: all.map((text) => ({ text, ...toPlaceWord(text), isMarked: text !== fold(text) })),
    wantsPhone,
  });
  return left.length === words.length ? [toQuery(words)] : [toQuery(words), toQuery(left)];
}

const stands = (typed: PlaceQuery['words'][number] | undefined, word: PlaceWord): boolean =>
  typed !== undefined && (typed.isMarked ? typed.exact === word.exact : typed.folded === word.folded);

/** Nothing but the wish for a number names every hotline. */
function isSame({ words, wantsPhone }: PlaceQuery, name: PlaceName, { phone }: Place): boolean {
  if (words.length === 0) return wantsPhone && phone !== undefined;
  return words.length === name.words.length && name.words.every((word, at) => stands(words[at], word));
}

/** Only units have names that nothing else has. */
function isWithin({ words }: PlaceQuery, name: PlaceName, { path = '' }: Place): boolean {
  const isCode = name.words.length === 1 && /\d/.test(name.words[0]?.folded ?? '');
  if (!path.startsWith(unitsPath) || !name.isWhole || !(isCode || name.words.length >= fewestWithin)) return false;
  return words.some((_, start) => name.words.every((word, at) => stands(words[start + at], word)));
}

function isBeginning({ words, wantsPhone }: PlaceQuery, name: PlaceName, { phone }: Place): boolean {
  const isEnough = words.length >= 3 || (words.length === 2 && words.length / name.words.length >= fewestShare);
  if (!isEnough && !(wantsPhone && phone && words.length === 2)) return false;
  let at = 0;
  for (const word of name.words.slice(0, words.length + mostBetween)) {
    if (stands(words[at], word)) at++;
    else if (at === 0) return false;
  }
  return at === words.length;
}

const isNumber = ({ words }: PlaceQuery, { phone }: Place): boolean =>
  phone !== undefined && phone.replace(/\D/g, '') === words.map(({ text }) => text).join('');
