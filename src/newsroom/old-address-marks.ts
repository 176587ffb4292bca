import { toRequestPath } from '../schemas/normalise-path.ts';
import { readParameters, type QueryParameter } from '../schemas/read-parameters.ts';
import { composeMarks } from '../vietnamese/compose-marks.ts';
import { foldCase } from '../vietnamese/fold-case.ts';
import { foldParameter } from './fold-parameter.ts';
import { longestQuery } from './longest-query.ts';
import type { OldEntry } from './old-entries.ts';
import { parameterText } from './parameter-text.ts';

/*
 * How old addresses answer. Paths: as they were written first; where nothing is there, without case and without
 * `;jsessionid=…`. Queries: the parameters that were written are there, in any order and among any others.
 *
 * Both are compared by marks, texts that a request and an old address have in common: one for the spelling, one for the
 * spelling without case.
 */

/** No text has it, so what begins with it is compared with its case. */
const withCase = '\0';

/** By what a path is found in this spelling alone. */
export const writtenMark = (path: string): string => withCase + path;

/** What a request must have for an old address to answer it. */
export function marksOfEntry({ parameters, query, comparison }: Omit<OldEntry<unknown>, 'value'>): string[] {
  if (comparison === 'as-written') return query === undefined ? [] : [`${withCase}?${toRequestPath(query)}`];
  const mark = (parameter: QueryParameter): string =>
    comparison === 'any-case' ? parameterText(foldParameter(parameter)) : withCase + parameterText(parameter);
  return parameters.map(mark);
}

const isTooLong = (query: string): boolean =>
  new TextEncoder().encode(query).length > longestQuery.bytes || query.split('&').length > longestQuery.parameters;

/** What a request has. */
export function marksOfQuery(query: string): Set<string> {
  if (isTooLong(query)) return new Set();
  const marks = readParameters(query).flatMap((parameter) => [
    parameterText(foldParameter(parameter)),
    withCase + parameterText(parameter),
  ]);
  return new Set([...marks, ...(query === '' ? [] : [`${withCase}?${query}`])]);
}

/** By what an old address is found at a path where nothing is: first as it was written. */
export const lostMarksOfEntry = ({ paths, comparison }: Pick<OldEntry<unknown>, 'paths' | 'comparison'>): string[] => {
  if (comparison === 'as-written') return [];
  return [...paths.map(writtenMark), ...(comparison === 'any-case' ? paths.map(foldCase) : [])];
};

/** A path as it is looked up where nothing is: without what a portal in Java puts there for who has no cookie. */
export function readLostPath(path: string): { folded: string; marks: string[] } {
  const own = composeMarks(path).replace(/(?:\/?;jsessionid=[^/]*)?\/?$/i, '') || '/';
  return { folded: foldCase(own), marks: [writtenMark(own), foldCase(own)] };
}
