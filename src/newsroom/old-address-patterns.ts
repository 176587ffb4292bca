import type { QueryParameter } from '../schemas/read-parameters.ts';
import { longestOldQuery } from './longest-old-query.ts';
import { spellingPattern } from './spelling-pattern.ts';

/*
 * Old addresses as PCRE patterns, for hosts that can do nothing else. Each follows `^` and the text before the path or
 * the query. They do not backtrack: for each parameter, the cost is linear in the length of the request.
 */

/** The session id that Java portals add after the last segment for visitors without cookies. */
const session = '(?:/?(?i:;jsessionid=)[^/]*)?/?$';

/** Matches a path in all its spellings; undefined if the pattern is too long for a host. */
export const lostPathPattern = (path: string, isAnyCase: boolean): string | undefined =>
  spellingPattern({ isEncoded: false, isAnyCase }, (write) => write(path === '/' ? '' : path) + session);

/** Matches every path that begins with this prefix. */
export const pathPrefixPattern = (prefix: string): string | undefined =>
  spellingPattern({ isEncoded: false, isAnyCase: true }, (write) => write(prefix));

/** Other parameters, which are skipped. */
const others = '(?:&[^&]*+)*?';

/** Matches a query that has all of these parameters; every parameter in it must follow a `&`. */
export const queryPattern = (parameters: readonly QueryParameter[], isAnyCase: boolean): string | undefined =>
  spellingPattern({ isEncoded: true, isAnyCase }, (write) =>
    parameters
      .map(({ name, value }) => `(?=${others}&${write(name, true)}${value === '' ? '=?' : `=${write(value)}`}(?![^&]))`)
      .join(''),
  );

/** Matches every query with a parameter that begins with one of these; an empty value matches any value. */
export const parameterPrefixPattern = (prefixes: readonly QueryParameter[]): string | undefined =>
  spellingPattern({ isEncoded: true, isAnyCase: true }, (write) => {
    const either = [...Map.groupBy(prefixes, ({ name }) => name)].map(([name, ofName]) => {
      const values = ofName.some(({ value }) => value === '') ? [] : ofName.map(({ value }) => write(value));
      return write(name, true) + (values.length > 0 ? `=(?:${values.join('|')})` : '');
    });
    return `&(?:${either.join('|')})`;
  });

/** Matches a query that is too long for a lookup, with a `&` in front. */
export const longQueryPattern = `(?:.{${longestOldQuery.bytes + 2}}|(?:[^&]*+&){${longestOldQuery.parameters + 1}})`;
