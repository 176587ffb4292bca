import { toRequestPath } from '../schemas/normalise-path.ts';
import { readParameters, type QueryParameter } from '../schemas/read-parameters.ts';
import { composeMarks } from '../vietnamese/compose-marks.ts';
import { foldCase } from '../vietnamese/fold-case.ts';
import { foldParameter } from './fold-parameter.ts';
import { longestOldQuery } from './longest-old-query.ts';
import type { OldEntry } from './old-entries.ts';
import { parameterText } from './parameter-text.ts';

/*
 * How requests match old addresses. Paths match as they were written; where no page is, they also match without case
 * and without `;jsessionid=…`. Queries match if they have the written parameters, in any order and among any others.
 *
 * Both are compared by marks: texts that a request and an old address share, one for the spelling, one for the
 * spelling without case.
 */

/** No text contains this sign, so a mark that begins with it is compared with its case. */
const withCase = '\0';

/** The mark of a path that must match in exactly this spelling. */
export const writtenMark = (path: string): string => withCase + path;

/** The marks that a request needs for this old address to answer it. */
export function marksOfEntry({ parameters, query, comparison }: Omit<OldEntry<unknown>, 'value'>): string[] {
  if (comparison === 'as-written') return query === undefined ? [] : [`${withCase}?${toRequestPath(query)}`];
  const mark = (parameter: QueryParameter): string =>
    comparison === 'any-case' ? parameterText(foldParameter(parameter)) : withCase + parameterText(parameter);
  return parameters.map(mark);
}

const isTooLong = (query: string): boolean =>
  new TextEncoder().encode(query).length > longestOldQuery.bytes ||
  query.split('&').length > longestOldQuery.parameters;

/** The marks of a request. */
export function marksOfQuery(query: string): Set<string> {
  if (isTooLong(query)) return new Set();
  const marks = readParameters(query).flatMap((parameter) => [
    parameterText(foldParameter(parameter)),
    withCase + parameterText(parameter),
  ]);
  return new Set([...marks, ...(query === '' ? [] : [`${withCase}?${query}`])]);
}

/** The marks that find an old address at a path without a page, the exact spelling first. */
export const lostMarksOfEntry = ({ paths, comparison }: Pick<OldEntry<unknown>, 'paths' | 'comparison'>): string[] => {
  if (comparison === 'as-written') return [];
  return [...paths.map(writtenMark), ...(comparison === 'any-case' ? paths.map(foldCase) : [])];
};

/**
 * A path for the lookup where no page is, without the session id that Java portals add for visitors without cookies.
 */
export function readLostPath(path: string): { folded: string; marks: string[] } {
  const own = composeMarks(path).replace(/(?:\/?;jsessionid=[^/]*)?\/?$/i, '') || '/';
  return { folded: foldCase(own), marks: [writtenMark(own), foldCase(own)] };
}
