import { addressBookFile, type AddressBook } from '../newsroom/address-book.ts';
import { addressKey } from '../newsroom/address-key.ts';
import { createOldAddressMatcher } from '../newsroom/create-old-address-matcher.ts';
import { listOldEntries } from '../newsroom/old-entries.ts';
import type { InspectedSite } from './inspected-site.ts';

/** An old address and what answers there. */
export type ListedOldAddress = { address: string } & ({ kind: 'da-go' | 'het-han' } | { kind: 'moved'; to: string });

/** The old addresses that the build listed; none if it listed none. */
export function listOldAddresses({ paths, open }: Pick<InspectedSite, 'paths' | 'open'>): ListedOldAddress[] {
  const path = `/${addressBookFile}`;
  if (!paths.has(path)) return [];
  const { redirects, gone } = JSON.parse(open(path).text) as AddressBook;
  return [
    ...redirects.map(({ from, to }) => ({ address: from, kind: 'moved' as const, to })),
    ...gone.map(({ path: address, kind }) => ({ address, kind })),
  ];
}

/** Withdrawn addresses come before moved ones, because they answer first. */
const goneFirst = (all: readonly ListedOldAddress[]): ListedOldAddress[] =>
  [...all].sort((a, b) => Number(a.kind === 'moved') - Number(b.kind === 'moved'));

/** By `addressKey`. If two share a key, the map holds the one that answers. */
export const indexOldAddresses = (all: readonly ListedOldAddress[]): Map<string, ListedOldAddress> =>
  new Map(
    goneFirst(all)
      .reverse()
      .map((one) => [addressKey(one.address), one]),
  );

/** Finds the old address that answers a path, as hosts do. A file of `paths` answers only in its own spelling. */
export function createOldAddressFinder(
  all: readonly ListedOldAddress[],
  isFile: (path: string) => boolean,
): (path: string, query: string) => ListedOldAddress | undefined {
  if (all.length === 0) return () => undefined;
  const matcher = createOldAddressMatcher(
    listOldEntries(goneFirst(all).map((one) => ({ address: one.address, value: one }))),
  );
  return (path, query) =>
    (matcher.findWritten(path, query) ?? (isFile(path) ? undefined : matcher.findLost(path, query)))?.value;
}
