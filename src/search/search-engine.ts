import { advise } from './advise.ts';
import { dropWeakReadings } from './drop-weak-readings.ts';
import { createQueryExpander } from './expand-query.ts';
import { findPlaces } from './find-places.ts';
import { keyReadings, type KeyReading } from './key-readings.ts';
import { canonicalWord, makeExcerpt, markMatches } from './make-excerpt.ts';
import { openGroup, type ReadIndexFile, type SearchGroup } from './open-group.ts';
import { namePlace } from './place-names.ts';
import { rankKeyed } from './rank-keyed.ts';
import { anyMarks, rankReading } from './rank-reading.ts';
import { readQuery, type QueryToken } from './read-query.ts';
import { readingsOf } from './readings-of.ts';
import { restoredText } from './restored-text.ts';
import { manifestFile, type SearchManifest } from './search-manifest.ts';
import {
  filterNames,
  type FilterName,
  type Hit,
  type SearchAnswer,
  type SearchEngine,
  type SearchRequest,
} from './search-types.ts';

/** With as many from the newest years, the reader need not wait for older ones. */
const firstResults = 10;

interface EngineOptions {
  /** Counts cost a file a filter and group; a measurement of plain queries leaves them out. */
  hasCounts?: boolean;
}

/** @throws when the manifest cannot be had */
export async function createSearchEngine(
  read: ReadIndexFile,
  { hasCounts = true }: EngineOptions = {},
): Promise<SearchEngine> {
  const manifest = JSON.parse(new TextDecoder().decode(await read(manifestFile))) as SearchManifest;
  const groups = manifest.groups.map(({ folder }) => createOpener(folder, read));
  const expand = createQueryExpander(manifest.abbreviations);
  const namedPlaces = manifest.places.map(namePlace);
  let wanted: ReadonlySet<string> = new Set();

  async function* search(request: SearchRequest): AsyncGenerator<SearchAnswer> {
    const { tokens, hint } = readQuery(request.text);
    wanted = new Set();
    const isFiltered = Object.values(request.filters).some(Boolean);
    if (hint && !isFiltered) {
      yield { hits: [], isWhole: true, counts: noCounts(), hint };
      return;
    }
    const readings: Readings = {
      typed: tokens.length === 0 ? [] : request.literal ? [tokens] : readingsOf(tokens, expand),
      keyed: request.literal ? [] : keyReadings(request.text),
    };
    const places = findPlaces(readings.typed, namedPlaces);
    const [newest] = groups;
    if (newest && groups.length > 1) {
      const answer = await answerFrom([await newest()], readings, request);
      if (answer.hits.length >= firstResults) yield { ...answer, places, isWhole: false };
    }
    const open = await Promise.all(groups.map((opener) => opener()));
    const answer = await answerFrom(open, readings, request);
    const isEmpty = answer.hits.length === 0 && !isFiltered;
    const { unknown, ...advice } = await advise(open, readings.typed, isEmpty);
    // What stands for a date or a document's number need not stand in a text as it was typed.
    yield { ...answer, ...advice, unknown: readings.keyed.length > 0 ? undefined : unknown, places, isWhole: true };
  }

  async function answerFrom(
    open: SearchGroup[],
    { typed, keyed }: Readings,
    request: SearchRequest,
  ): Promise<Omit<SearchAnswer, 'isWhole'>> {
    const isDate = keyed.some((reading) => !reading.isSaid && isAlone(reading));
    const asTyped = await Promise.all((isDate ? [] : typed).map((tokens) => rankReading(open, tokens, request)));
    const ranked = [
      ...dropWeakReadings(asTyped),
      ...(await Promise.all(keyed.map((reading) => rankKeyed(open, reading, request)))),
    ];
    const all = ranked.length > 0 ? bestOf(ranked.map(({ hits }) => hits)) : allPages(open);
    const numbers = (typed[0] ?? []).map(({ text }) => canonicalWord(text)).filter((text) => /^\d/.test(text));
    wanted = new Set([...ranked.flatMap((reading) => [...reading.wanted]), ...numbers]);
    const names = filterNames.filter((name) => hasCounts || request.filters[name]);
    const filters = await Promise.all(
      names.map(async (name) => [name, await Promise.all(open.map((group) => group.filter(name)))] as const),
    );
    const passes = (hit: Hit, except?: FilterName): boolean =>
      filters.every(([name, ofGroups]) => {
        const value = request.filters[name];
        return name === except || !value || (ofGroups[hit.group]?.get(value)?.has(hit.page) ?? false);
      });
    const counts = noCounts();
    for (const [name, ofGroups] of hasCounts ? filters : []) {
      const others = all.filter((hit) => passes(hit, name));
      for (const [group, values] of ofGroups.entries()) {
        for (const [value, pages] of values) {
          const count = others.filter((hit) => hit.group === group && pages.has(hit.page)).length;
          if (count > 0) counts[name][value] = (counts[name][value] ?? 0) + count;
        }
      }
    }
    const byAge = (a: Hit, b: Hit): number => a.group - b.group || a.page - b.page;
    const order = request.order === 'moi-nhat' ? byAge : (a: Hit, b: Hit) => b.score - a.score || byAge(a, b);
    return {
      hits: all.filter((hit) => passes(hit)).sort(order),
      restored: keyed.some(isAlone) ? undefined : restoredText(typed, asTyped),
      counts,
    };
  }

  return {
    search,
    show: (hits) => {
      const words = wanted; // a search that begins while these are fetched has words of its own
      const isWanted = (word: string): boolean => words.has(canonicalWord(word)) || words.has(anyMarks(word));
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

const noCounts = (): SearchAnswer['counts'] => ({ 'don-vi': {}, 'chuyen-muc': {}, the: {}, nam: {} });

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
