import { unitsPath } from '../../newsroom/paths.ts';
import { fold } from '../../vietnamese/fold.ts';
import { dropFillers } from './drop-fillers.ts';
import type { QuickLink } from './quick-link.ts';
import { toQuickLinkWord, type NamedQuickLink, type QuickLinkName, type QuickLinkWord } from './quick-link-names.ts';
import type { QueryToken } from '../query/read-query.ts';

export interface FoundQuickLink extends QuickLink {
  /** The former name by which it was found. */
  past?: string | undefined;
}

/** More would push the results down. If more than this begin with the words of the query, none of them is shown. */
const mostQuickLinks = 3;
/** A name with at least this many words is found anywhere in a query. */
const fewestWithin = 3;
/** Words that a name may have between those of the query: `công an [các xã,] phường`. */
const mostBetween = 2;
/** Two words must be at least this share of the name; three words are always enough. */
const fewestShare = 2 / 3;

/** The ways in which a query can name a quick link, best first. */
const ways = [isSame, isWithin, isBeginning];

/**
 * The quick links that a query names: by the whole name, by a code, or by more than a beginning of the name. Ordinary
 * words of the news name none: `lừa đảo qua mạng` is not the tag `Lừa đảo`.
 *
 * @param interpretations the query as typed, and its other interpretations
 */
export function findQuickLinks(
  interpretations: readonly QueryToken[][],
  quickLinks: readonly NamedQuickLink[],
): FoundQuickLink[] {
  const queries = interpretations.flatMap(toQueries);
  const found = queries.flatMap((query) =>
    ways.flatMap((names, way) => {
      const matches = quickLinks.flatMap(({ link, names: all }, order) => {
        const name = all.find((one) => names(query, one, link));
        return name || (way === 0 && isNumber(query, link))
          ? [{ link: name?.past ? { ...link, past: name.past } : link, order, way, query }]
          : [];
      });
      return way === 2 && matches.length > mostQuickLinks ? [] : matches;
    }),
  );
  const rank = ({ way, order, link, query }: (typeof found)[number]): number =>
    (query.wantsPhone && link.phone ? -1 : 0) + way + order / quickLinks.length;
  const sorted = found.sort((a, b) => rank(a) - rank(b)).map(({ link }) => link);
  const seen = new Set<string>();
  return sorted
    .filter(({ path, phone }) => {
      const key = path ?? phone ?? '';
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostQuickLinks);
}

interface QuickLinkQuery {
  words: (QuickLinkWord & { text: string; isMarked: boolean })[];
  wantsPhone: boolean;
}

function toQueries(tokens: readonly QueryToken[]): QuickLinkQuery[] {
  const words = tokens.flatMap(({ text }) => (text === 'ca' ? ['công', 'an'] : [text]));
  const { left, wantsPhone } = dropFillers(words);
  const toQuery = (all: readonly string[]): QuickLinkQuery => ({
    words: all.map((text) => ({ text, ...toQuickLinkWord(text), isMarked: text !== fold(text) })),
    wantsPhone,
  });
  return left.length === words.length ? [toQuery(words)] : [toQuery(words), toQuery(left)];
}

const stands = (typed: QuickLinkQuery['words'][number] | undefined, word: QuickLinkWord): boolean =>
  typed !== undefined && (typed.isMarked ? typed.exact === word.exact : typed.folded === word.folded);

/** A query that only asks for a phone number names every hotline. */
function isSame({ words, wantsPhone }: QuickLinkQuery, name: QuickLinkName, { phone }: QuickLink): boolean {
  if (words.length === 0) return wantsPhone && phone !== undefined;
  return words.length === name.words.length && name.words.every((word, at) => stands(words[at], word));
}

/** Only names of units are unique enough to be found within a longer query. */
function isWithin({ words }: QuickLinkQuery, name: QuickLinkName, { path = '' }: QuickLink): boolean {
  const isCode = name.words.length === 1 && /\d/.test(name.words[0]?.folded ?? '');
  if (!path.startsWith(unitsPath) || !name.isWhole || !(isCode || name.words.length >= fewestWithin)) return false;
  return words.some((_, start) => name.words.every((word, at) => stands(words[start + at], word)));
}

function isBeginning({ words, wantsPhone }: QuickLinkQuery, name: QuickLinkName, { phone }: QuickLink): boolean {
  const isEnough = words.length >= 3 || (words.length === 2 && words.length / name.words.length >= fewestShare);
  if (!isEnough && !(wantsPhone && phone && words.length === 2)) return false;
  let at = 0;
  for (const word of name.words.slice(0, words.length + mostBetween)) {
    if (stands(words[at], word)) at++;
    else if (at === 0) return false;
  }
  return at === words.length;
}

const isNumber = ({ words }: QuickLinkQuery, { phone }: QuickLink): boolean =>
  phone !== undefined && phone.replace(/\D/g, '') === words.map(({ text }) => text).join('');
