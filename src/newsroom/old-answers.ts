import type { AddressBook } from './address-book.ts';
import { addressKey } from './address-key.ts';
import { hasOwnPage } from './has-own-page.ts';
import { listOldEntries, type OldEntry } from './old-entries.ts';
import { gonePath } from './paths.ts';
import { fileKeyOf } from './withdrawable-file.ts';

/** The answer at an old address: a redirect, or the page for withdrawn pages. */
export type OldAnswer = { kind: 'moved'; to: string } | { kind: 'gone'; page: string };

export type AnsweredEntry = OldEntry<OldAnswer>;

/** All answers at old addresses, in order of precedence; without files, where one address stands for many. */
export const listOldAnswers = ({
  redirects,
  gone,
}: Pick<AddressBook, 'redirects' | 'gone'>): readonly AnsweredEntry[] =>
  listOldEntries<OldAnswer>([
    ...gone
      .filter(({ path }) => fileKeyOf(path) === undefined)
      .map(({ path }) => ({
        address: path,
        value: { kind: 'gone' as const, page: hasOwnPage(path) ? `${addressKey(path)}/` : gonePath },
      })),
    ...redirects.map(({ from, to }) => ({ address: from, value: { kind: 'moved' as const, to } })),
  ]);
