import { foldCase } from '../vietnamese/fold-case.ts';
import { foldParameter } from './fold-parameter.ts';
import { lostMarksOfEntry, marksOfEntry, writtenMark } from './old-address-marks.ts';
import { filedUnder, type FiledEntry, type OldAddressPart } from './old-address-parts.ts';
import type { AnsweredEntry } from './old-answers.ts';
import { parameterText } from './parameter-text.ts';
import { textDigest } from './text-digest.ts';

/** The most old addresses in one file, on average. */
const perPart = 32;

/** A path with more old addresses is split by their parameters. */
const mostOfPath = 64;

/** Number of files for the old addresses of a site; 0 without old addresses. */
export const countParts = (entries: readonly AnsweredEntry[]): number =>
  entries.length === 0 ? 0 : 2 ** Math.max(0, Math.ceil(Math.log2(entries.length / perPart)));

/** The files, by their numbers. Empty ones are included, so that nobody asks for a missing file. */
export function fileOldAddresses(entries: readonly AnsweredEntry[]): OldAddressPart[] {
  const count = countParts(entries);
  const parts = Array.from({ length: count }, (): OldAddressPart => ({ split: {}, entries: [] }));
  const partOf = (text: string): OldAddressPart => {
    const part = parts[textDigest(text) % count];
    if (!part) throw new Error(`This should never happen: no part for ${text}`);
    return part;
  };
  const named = entries.flatMap((entry) => entry.paths.map((path) => ({ path, entry })));
  for (const [folded, all] of Map.groupBy(named, ({ path }) => foldCase(path))) {
    const own = partOf(folded);
    const isParted = all.length > mostOfPath;
    const names = new Set<number>();
    for (const { path, entry } of all) {
      const [first] = isParted && entry.comparison !== 'as-written' ? entry.parameters : [];
      const parameter = first && foldParameter(first);
      if (parameter) names.add(textDigest(parameter.name));
      const part = parameter ? partOf(filedUnder(folded, parameterText(parameter))) : own;
      part.entries.push(fileEntry(entry, path));
    }
    if (names.size > 0) own.split[textDigest(folded)] = [...names];
  }
  return parts;
}

function fileEntry(entry: AnsweredEntry, path: string): FiledEntry {
  const one = { ...entry, paths: [path] };
  const paths = entry.comparison === 'as-written' ? [writtenMark(path)] : lostMarksOfEntry(one);
  return [
    entry.rank,
    paths.map(textDigest),
    marksOfEntry(entry).map(textDigest),
    entry.value.kind === 'gone' ? 0 : entry.value.to,
    entry.query === undefined ? 1 : 0,
  ];
}
