import type { QueryParameter } from '../schemas/read-parameters.ts';
import { longestQuery } from './longest-query.ts';
import { spellingPattern } from './spelling-pattern.ts';

/*
 * Old addresses as patterns of PCRE, for hosts that know nothing else. Each goes behind `^` and what stands before the
 * path or the query. Nothing in them is tried over again: they cost as much as the request is long, for each parameter.
 */

/** What portals in Java put behind the last segment for who has no cookie. */
const session = '(?:/?(?i:;jsessionid=)[^/]*)?/?$';

/** Fits a path in all its spellings; undefined when that is more than a host takes. */
export const lostPathPattern = (path: string, isAnyCase: boolean): string | undefined =>
  spellingPattern({ isEncoded: false, isAnyCase }, (write) => write(path === '/' ? '' : path) + session);

/** Fits every path that begins so. */
export const pathPrefixPattern = (prefix: string): string | undefined =>
  spellingPattern({ isEncoded: false, isAnyCase: true }, (write) => write(prefix));

/** Parameters that are passed over. */
const others = '(?:&[^&]*+)*?';

/** Fits a query, each parameter of which has a `&` in front, that has all of these among its own. */
export const queryPattern = (parameters: readonly QueryParameter[], isAnyCase: boolean): string | undefined =>
  spellingPattern({ isEncoded: true, isAnyCase }, (write) =>
    parameters
      .map(({ name, value }) => `(?=${others}&${write(name, true)}${value === '' ? '=?' : `=${write(value)}`}(?![^&]))`)
      .join(''),
  );

/** Fits every query with a parameter that begins as one of these does; an empty value may be any. */
export const parameterPrefixPattern = (prefixes: readonly QueryParameter[]): string | undefined =>
  spellingPattern({ isEncoded: true, isAnyCase: true }, (write) => {
    const either = [...Map.groupBy(prefixes, ({ name }) => name)].map(([name, ofName]) => {
      const values = ofName.some(({ value }) => value === '') ? [] : ofName.map(({ value }) => write(value));
      return write(name, true) + (values.length > 0 ? `=(?:${values.join('|')})` : '');
    });
    return `&(?:${either.join('|')})`;
  });

/** Fits what is longer than a query that is looked up, with a `&` in front. */
export const longQueryPattern = `(?:.{${longestQuery.bytes + 2}}|(?:[^&]*+&){${longestQuery.parameters + 1}})`;
