import { lostMarksOfEntry, marksOfEntry, marksOfQuery, readLostPath } from './old-address-marks.ts';
import type { OldEntry } from './old-entries.ts';

interface Matcher<Value> {
  /** The entry that answers at a path as it was written; `path` comes from `normalisePath`. */
  findWritten: (path: string, query: string) => OldEntry<Value> | undefined;
  /** The entry that answers at a path where nothing else does. */
  findLost: (path: string, query: string) => OldEntry<Value> | undefined;
}

/** Finds answers for a host that runs our own code; the rules for nginx come from the same entries. */
export function createOldAddressMatcher<Value>(entries: readonly OldEntry<Value>[]): Matcher<Value> {
  const [written, lost] = [createIndex<Value>(), createIndex<Value>()];
  for (const entry of entries) {
    for (const path of entry.spellings) written.add(path, entry);
    for (const path of lostMarksOfEntry(entry)) lost.add(path, entry);
  }
  return {
    findWritten: (path, query) => written.find([path.replace(/(?<=.)\/$/, '')], query),
    findLost: (path, query) => lost.find(readLostPath(path).marks, query),
  };
}

/** One path may have tens of thousands of entries; only those whose first mark the request has are tried. */
function createIndex<Value>() {
  const listed = new Map<string, { entry: OldEntry<Value>; marks: string[] }[]>();
  const keyOf = (path: string, mark = ''): string => `${path}\u0001${mark}`;
  return {
    add(path: string, entry: OldEntry<Value>): void {
      const marks = marksOfEntry(entry);
      const key = keyOf(path, marks[0]);
      const list = listed.get(key);
      if (list) list.push({ entry, marks });
      else listed.set(key, [{ entry, marks }]);
    },
    find(paths: readonly string[], query: string): OldEntry<Value> | undefined {
      const asked = marksOfQuery(query);
      const firsts = ['', ...asked];
      for (const path of paths) {
        let best: OldEntry<Value> | undefined;
        for (const first of firsts)
          for (const { entry, marks } of listed.get(keyOf(path, first)) ?? [])
            if ((!best || entry.rank < best.rank) && marks.every((mark) => asked.has(mark))) best = entry;
        if (best) return best;
      }
      return undefined;
    },
  };
}
