import { advise } from './advice/advise.ts';
import { dropWeakInterpretations } from './ranking/drop-weak-interpretations.ts';
import { createQueryExpander } from './query/expand-query.ts';
import { filterHits } from './ranking/filter-hits.ts';
import { findQuickLinks } from './quick-links/find-quick-links.ts';
import { keyInterpretations, type KeyInterpretation } from './query/key-interpretations.ts';
import { canonicalWord, makeExcerpt, markMatches } from './make-excerpt.ts';
import { openGroup, type ReadIndexFile, type SearchGroup } from './index/open-group.ts';
import { OutOfReachError } from './index/out-of-reach-error.ts';
import { nameQuickLink } from './quick-links/quick-link-names.ts';
import { rankKeyed } from './ranking/rank-keyed.ts';
import { anyMarks, rankInterpretation } from './ranking/rank-interpretation.ts';
import { readQuery, type QueryToken } from './query/read-query.ts';
import { interpretationsOf } from './query/interpretations-of.ts';
import { restoredText } from './advice/restored-text.ts';
import { manifestFile, type SearchManifest } from './index/search-manifest.ts';
import type { Hit, SearchAnswer, SearchEngine, SearchRequest } from './search-types.ts';

/** With at least this many hits in the newest years, the reader sees results before older years are searched. */
const firstResults = 10;

/** @throws when the manifest cannot be read */
export async function createSearchEngine(read: ReadIndexFile): Promise<SearchEngine> {
  const manifest = JSON.parse(new TextDecoder().decode(await read(manifestFile))) as SearchManifest;
  const groups = manifest.groups.map(({ folder }) => createOpener(folder, read));
  const expand = createQueryExpander(manifest.abbreviations);
  const namedQuickLinks = manifest.quickLinks.map(nameQuickLink);

  async function* search(request: SearchRequest): AsyncGenerator<SearchAnswer> {
    const { tokens, hint } = readQuery(request.text);
    const isFiltered = Object.values(request.filters).some(Boolean);
    if (hint && !isFiltered) {
      yield { hits: [], wanted: new Set(), isWhole: true, hint };
      return;
    }
    const interpretations: Interpretations = {
      typed: tokens.length === 0 ? [] : request.literal ? [tokens] : interpretationsOf(tokens, expand),
      keyed: request.literal ? [] : keyInterpretations(request.text),
    };
    let reachable = groups.map((_, index) => index);
    for (;;) {
      try {
        return yield* searchIn(reachable, interpretations, request);
      } catch (error) {
        if (!(error instanceof OutOfReachError)) throw error;
        const rest = reachable.filter((index) => manifest.groups[index]?.folder !== error.folder);
        if (rest.length === 0 || rest.length === reachable.length) throw error;
        reachable = rest;
      }
    }
  }

  /** @param reachable indices of the groups that the reader can load, newest first */
  async function* searchIn(
    reachable: readonly number[],
    interpretations: Interpretations,
    request: SearchRequest,
  ): AsyncGenerator<SearchAnswer> {
    const isFiltered = Object.values(request.filters).some(Boolean);
    const quickLinks = findQuickLinks(interpretations.typed, namedQuickLinks);
    const openers = reachable.flatMap((index) => groups[index] ?? []);
    const isComplete = openers.length === groups.length;
    const [newest] = openers;
    if (newest && isComplete && groups.length > 1) {
      const answer = await answerFrom([await newest()], interpretations, request, false);
      if (answer.hits.length >= firstResults) yield { ...answer, quickLinks };
    }
    const open = await Promise.all(openers.map((opener) => opener()));
    const answer = await answerFrom(open, interpretations, request, true);
    const isEmpty = answer.hits.length === 0 && !isFiltered;
    const { unknown, ...advice } = await advise(open, interpretations.typed, isEmpty);
    yield {
      ...answer,
      hits: answer.hits.map((hit) => ({ ...hit, group: reachable[hit.group] ?? hit.group })),
      ...advice,
      // A text may write a date or a document's number in another way, so its typed words are not reported as unknown.
      unknown: interpretations.keyed.length > 0 ? undefined : unknown,
      quickLinks,
      ...(!isComplete && { years: reachable.flatMap((index) => manifest.groups[index]?.years ?? []).sort() }),
    };
  }

  async function answerFrom(
    open: SearchGroup[],
    { typed, keyed }: Interpretations,
    request: SearchRequest,
    isWhole: boolean,
  ): Promise<SearchAnswer> {
    const isDate = keyed.some((interpretation) => !interpretation.isSaid && isAlone(interpretation));
    const asTyped = await Promise.all((isDate ? [] : typed).map((tokens) => rankInterpretation(open, tokens, request)));
    const ranked = [
      ...dropWeakInterpretations(asTyped),
      ...(await Promise.all(keyed.map((interpretation) => rankKeyed(open, interpretation, request)))),
    ];
    const all = ranked.length > 0 ? bestOf(ranked.map(({ hits }) => hits)) : allPages(open);
    const numbers = (typed[0] ?? []).map(({ text }) => canonicalWord(text)).filter((text) => /^\d/.test(text));
    const wanted = new Set([...ranked.flatMap((interpretation) => [...interpretation.wanted]), ...numbers]);
    const { hits, counts } =
      isWhole || Object.values(request.filters).some(Boolean)
        ? filterHits(all, await Promise.all(open.map((group) => group.facets())), request.filters)
        : { hits: all };
    const byAge = (a: Hit, b: Hit): number => a.group - b.group || a.page - b.page;
    const order = request.order === 'moi-nhat' ? byAge : (a: Hit, b: Hit) => b.score - a.score || byAge(a, b);
    return {
      hits: hits.sort(order),
      wanted,
      isWhole,
      restored: keyed.some(isAlone) ? undefined : restoredText(typed, asTyped),
      counts,
    };
  }

  return {
    search,
    show: ({ hits, wanted }) => {
      const isWanted = (word: string): boolean => wanted.has(canonicalWord(word)) || wanted.has(anyMarks(word));
      return Promise.all(
        hits.map(async ({ group, page }) => {
          const fragment = await (await groups[group]?.())?.fragment(page);
          if (!fragment) throw new Error(`This should never happen: no group ${group}`);
          const { url, content, meta, filters } = fragment;
          return {
            path: url,
            title: markMatches(meta['title'] ?? '', isWanted),
            date: filters['ngay']?.[0] ?? '',
            unit: filters['don-vi']?.[0] ?? '',
            excerpt: makeExcerpt(content, isWanted),
          };
        }),
      );
    },
  };
}

interface Interpretations {
  typed: QueryToken[][];
  keyed: KeyInterpretation[];
}

/** Whether the query is only a date or a document's number. */
const isAlone = ({ tokens, keys }: KeyInterpretation): boolean => tokens.length === keys.length;

/** Opens a group once. A failure is not kept, because the network may come back. */
function createOpener(folder: string, read: ReadIndexFile): () => Promise<SearchGroup> {
  let opened: Promise<SearchGroup> | undefined;
  return () => {
    const opening = opened ?? openGroup(folder, read);
    opened = opening;
    opening.catch(() => (opened = undefined));
    return opening;
  };
}

/** Every page of every interpretation, with its best score. */
function bestOf(interpretations: readonly Hit[][]): Hit[] {
  if (interpretations.length === 1) return interpretations[0] ?? [];
  const best = new Map<string, Hit>();
  for (const hit of interpretations.flat()) {
    const key = `${hit.group}/${hit.page}`;
    if (hit.score > (best.get(key)?.score ?? -1)) best.set(key, hit);
  }
  return [...best.values()];
}

const allPages = (groups: readonly SearchGroup[]): Hit[] =>
  groups.flatMap(({ meta }, group) => meta.pages.map((_, page) => ({ group, page, score: 0 })));
