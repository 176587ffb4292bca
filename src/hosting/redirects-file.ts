import { encodePath } from '../newsroom/encode-path.ts';
import type { OldAnswers } from '../newsroom/old-answers.ts';
import { gonePath } from '../newsroom/paths.ts';
import { foldCase } from '../vietnamese/fold-case.ts';

/** Names of parts and of whatever follows, which one line would take for every address of the site. */
const hasMeaning = (path: string): boolean => /[*:]/.test(path);

/**
 * `_redirects` as Netlify, Cloudflare Pages and GitLab Pages read it. The form has no 410 and no common way to name a
 * query: a withdrawn page answers by itself with 200 and `noindex` there, or leads to the one for all that have none of
 * their own, and a withdrawn picture or document as any file that is not there; an address with a query is looked up by the page
 * that says that nothing is there. Nor can it name a star or a colon. Of other cases it says the one that most people
 * write: small letters.
 */
export function redirectsFile(entries: OldAnswers): string {
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
