import { readParameters } from '../schemas/read-parameters.ts';
import { foldParameter } from './fold-parameter.ts';
import { marksOfQuery, readLostPath } from './old-address-marks.ts';
import { filedUnder, type FiledEntry, type OldAddressPart } from './old-address-parts.ts';
import { parameterText } from './parameter-text.ts';
import { textDigest } from './text-digest.ts';

/** Most extra files for one request: nobody sends more parameters of one name. */
const mostParts = 4;

interface Lookup {
  /** As `normalisePath` gives it. */
  path: string;
  /** Without the question mark. */
  query: string;
  /** The number of parts. */
  count: number;
  fetchPart: (part: number) => Promise<OldAddressPart>;
}

/**
 * Finds the answer for an old address in the parts: the same as `createOldAddressMatcher` gives at a path without a
 * page.
 */
export async function lookUpOldAddress({ path, query, count, fetchPart }: Lookup): Promise<FiledEntry | undefined> {
  const { folded, marks } = readLostPath(path);
  const numberOf = (text: string): number => textDigest(text) % count;
  const first = await fetchPart(numberOf(folded));
  const names = first.split[textDigest(folded)] ?? [];
  const filed = readParameters(query)
    .map(foldParameter)
    .filter(({ name }) => names.includes(textDigest(name)))
    .map((parameter) => numberOf(filedUnder(folded, parameterText(parameter))));
  const others = [...new Set(filed)].filter((part) => part !== numberOf(folded)).slice(0, mostParts);
  const all = [first, ...(await Promise.all(others.map(fetchPart)))].flatMap(({ entries }) => entries);
  const asked = new Set([...marksOfQuery(query)].map(textDigest));
  for (const mark of marks.map(textDigest)) {
    const found = all.filter(([, paths, ofQuery]) => paths.includes(mark) && ofQuery.every((one) => asked.has(one)));
    if (found.length > 0) return found.reduce((best, one) => (one[0] < best[0] ? one : best));
  }
  return undefined;
}
