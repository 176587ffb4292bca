import { encodePath } from '../newsroom/encode-path.ts';
import type { AnsweredEntry } from '../newsroom/old-answers.ts';
import { gonePath } from '../newsroom/paths.ts';
import { foldCase } from '../vietnamese/fold-case.ts';

/** Whether a path has a placeholder or a wildcard of `_redirects`, which could match every address of the site. */
const hasMeaning = (path: string): boolean => /[*:]/.test(path);

/**
 * Writes `_redirects` for Netlify, Cloudflare Pages and GitLab Pages. The format has no 410 and no common way to match
 * a query. So a withdrawn page there answers with 200 and `noindex`, or redirects to the common page if it has none of
 * its own. A withdrawn picture or document answers like a missing file. The 404 page looks up an address with a query.
 * An address with a star or a colon gets no line. Of other letter cases, only the most usual one gets a line: small
 * letters.
 */
export function redirectsFile(entries: readonly AnsweredEntry[]): string {
  const plain = entries.filter(({ query }) => query === undefined);
  const lines = plain.flatMap(({ value, spellings, paths, comparison }) => {
    if (value.kind === 'gone' && value.page !== gonePath) return [];
    const [target, status] = value.kind === 'gone' ? [value.page, 302] : [value.to, 301];
    const asked = [...spellings, ...(comparison === 'any-case' ? paths.map(foldCase) : [])];
    if (asked.some(hasMeaning)) return [];
    return [...new Set(asked)].flatMap((path) =>
      (path === '/' ? [path] : [path, `${path}/`]).map((one) => `${encodePath(one)} ${encodePath(target)} ${status}\n`),
    );
  });
  return lines.join('');
}
