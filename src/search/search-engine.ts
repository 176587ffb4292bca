import { advise } from './advice/advise.ts';
import { dropWeakReadings } from './ranking/drop-weak-interpretations.ts';
import { createQueryExpander } from './query/expand-query.ts';
import { filterHits } from './ranking/filter-hits.ts';
import { findPlaces } from './quick-links/find-quick-links.ts';
import { keyReadings, type KeyReading } from './query/key-interpretations.ts';
import { canonicalWord, makeExcerpt, markMatches } from './make-excerpt.ts';
import { openGroup, type ReadIndexFile, type SearchGroup } from './index/open-group.ts';
import { OutOfReachError } from './index/out-of-reach-error.ts';
import { namePlace } from './quick-links/quick-link-names.ts';
import { rankKeyed } from './ranking/rank-keyed.ts';
import { anyMarks, rankReading } from './ranking/rank-interpretation.ts';
import { readQuery, type QueryToken } from './query/read-query.ts';
import { readingsOf } from './query/interpretations-of.ts';
import { restoredText } from './advice/restored-text.ts';
import { manifestFile, type SearchManifest } from './index/search-manifest.ts';
import type { Hit, SearchAnswer, SearchEngine, SearchRequest } from './search-types.ts';

/** With as many from the newest years, the reader need not wait for older ones. */
const firstResults = 10;

/** @throws when the manifest cannot be had */
export async function createSearchEngine(read: ReadIndexFile): Promise<SearchEngine> {
  const manifest = JSON.parse(new TextDecoder().decode(await read(manifestFile))) as SearchManifest;
  const groups = manifest.groups.map(({ folder }) => createOpener(folder, read));
  const expand = createQueryExpander(manifest.abbreviations);
  const namedPlaces = manifest.places.map(namePlace);

  async function* search(request: SearchRequest): AsyncGenerator<SearchAnswer> {
    const { tokens, hint } = readQuery(request.text);
    const isFiltered = Object.values(request.filters).some(Boolean);
    if (hint && !isFiltered) {
      yield { hits: [], wanted: new Set(), isWhole: true, hint };
      return;
    }
    const readings: Readings = {
      typed: tokens.length === 0 ? [] : request.literal ? [tokens] : readingsOf(tokens, expand),
      keyed: request.literal ? [] : keyReadings(request.text),
    };
    let reachable = groups.map((_, place) => place);
    for (;;) {
      try {
        return yield* searchIn(reachable, readings, request);
      } catch (error) {
        if (!(error instanceof OutOfReachError)) throw error;
        const rest = reachable.filter((place) => manifest.groups[place]?.folder !== error.folder);
        if (rest.length === 0 || rest.length === reachable.length) throw error;
        reachable = rest;
      }
    }
  }

  /** @param reachable places of the groups that the reader can have, newest first */
  async function* searchIn(
    reachable: readonly number[],
    readings: Readings,
    request: SearchRequest,
  ): AsyncGenerator<SearchAnswer> {
    const isFiltered = Object.values(request.filters).some(Boolean);
    const places = findPlaces(readings.typed, namedPlaces);
    const openers = reachable.flatMap((place) => groups[place] ?? []);
    const isComplete = openers.length === groups.length;
    const [newest] = openers;
    if (newest && isComplete && groups.length > 1) {
      const answer = await answerFrom([await newest()], readings, request, false);
      if (answer.hits.length >= firstResults) yield { ...answer, places };
    }
    const open = await Promise.all(openers.map((opener) => opener()));
    const answer = await answerFrom(open, readings, request, true);
    const isEmpty = answer.hits.length === 0 && !isFiltered;
    const { unknown, ...advice } = await advise(open, readings.typed, isEmpty);
    yield {
      ...answer,
      hits: answer.hits.map((hit) => ({ ...hit, group: reachable[hit.group] ?? hit.group })),
      ...advice,
      // What stands for a date or a document's number need not stand in a text as it was typed.
      unknown: readings.keyed.length > 0 ? undefined : unknown,
      places,
      ...(!isComplete && { years: reachable.flatMap((place) => manifest.groups[place]?.years ?? []).sort() }),
    };
  }

  async function answerFrom(
    open: SearchGroup[],
    { typed, keyed }: Readings,
    request: SearchRequest,
    isWhole: boolean,
  ): Promise<SearchAnswer> {
    const isDate = keyed.some((reading) => !reading.isSaid && isAlone(reading));
    const asTyped = await Promise.all((isDate ? [] : typed).map((tokens) => rankReading(open, tokens, request)));
    const ranked = [
      ...dropWeakReadings(asTyped),
      ...(await Promise.all(keyed.map((reading) => rankKeyed(open, reading, request)))),
    ];
    const all = ranked.length > 0 ? bestOf(ranked.map(({ hits }) => hits)) : allPages(open);
    const numbers = (typed[0] ?? []).map(({ text }) => canonicalWord(text)).filter((text) => /^\d/.test(text));
    const wanted = new Set([...ranked.flatMap((reading) => [...reading.wanted]), ...numbers]);
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

interface Readings {
  typed: QueryToken[][];
  keyed: KeyReading[];
}

/** Whether the query is a date or a document's number and nothing else. */
const isAlone = ({ tokens, keys }: KeyReading): boolean => tokens.length === keys.length;

/** Opens a group once; a failure is forgotten, since a lost network may come back. */
function createOpener(folder: string, read: ReadIndexFile): () => Promise<SearchGroup> {
  let opened: Promise<SearchGroup> | undefined;
  return () => {
    const opening = opened ?? openGroup(folder, read);
    opened = opening;
    opening.catch(() => (opened = undefined));
    return opening;
  };
}

/** Every page of every reading, with the best score that a reading gave it. */
function bestOf(readings: readonly Hit[][]): Hit[] {
  if (readings.length === 1) return readings[0] ?? [];
  const best = new Map<string, Hit>();
  for (const hit of readings.flat()) {
    const key = `${hit.group}/${hit.page}`;
    if (hit.score > (best.get(key)?.score ?? -1)) best.set(key, hit);
  }
  return [...best.values()];
}

const allPages = (groups: readonly SearchGroup[]): Hit[] =>
  groups.flatMap(({ meta }, group) => meta.pages.map((_, page) => ({ group, page, score: 0 })));
