import { verifyStrings } from '../strings/verify-strings.ts';
import { formatDateTime, instantToNewsDate } from '../vietnamese/format-date.ts';
import type { DigestCheck } from './check-digests.ts';
import type { ChosenFile } from './hash-chosen-file.client.ts';

type GoodCheck = DigestCheck & { isRefused: false };

/** `2026-11-23T01:00:00.000Z` → `23/11/2026 08:00` */
export const showInstant = (instant: string): string => formatDateTime(instantToNewsDate(Date.parse(instant)));

/** `bai-viet/2026/a/index.html` → `/bai-viet/2026/a/` */
const addressOfListed = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

function linkTo(path: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = encodeURI(addressOfListed(path));
  link.textContent = addressOfListed(path);
  return link;
}

function paragraph(...children: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...children);
  return element;
}

export type Verdict = keyof typeof verifyStrings.verdicts;

export function verdictOf(file: ChosenFile, paths: readonly string[], { isSigned }: GoodCheck): Verdict {
  if (file.digest === undefined) return file.problem;
  if (paths.length === 0) return 'khong-thay';
  return isSigned ? 'dung' : 'trung';
}

/** Builds one file's list item: its name, the verdict, and which page it is or what to do instead. */
export function verifyResultItem(
  file: ChosenFile,
  paths: readonly string[],
  check: GoodCheck,
  agency: string,
): HTMLLIElement {
  const verdict = verdictOf(file, paths, check);
  const said = verifyStrings.verdicts[verdict];
  const name = document.createElement('strong');
  name.textContent = file.name;
  const item = document.createElement('li');
  item.dataset['verdict'] = verdict;
  item.append(paragraph(name, ': ', typeof said === 'string' ? said : said(agency)), explanation());
  return item;

  function explanation(): HTMLParagraphElement {
    if (verdict === 'dung' || verdict === 'trung') {
      const links = paths.flatMap((path, index) => (index === 0 ? [linkTo(path)] : [', ', linkTo(path)]));
      return paragraph(verifyStrings.same, ...links, verifyStrings.built(showInstant(check.manifest.builtAt)));
    }
    const rewriting = file.digest === undefined ? undefined : file.rewriting;
    return paragraph(verifyStrings.cures[rewriting ?? verdict]);
  }
}
