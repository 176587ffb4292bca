import { addressBookFile, type AddressBook } from '../newsroom/address-book.ts';
import { addressKey } from '../newsroom/address-key.ts';
import type { Site } from './site.ts';

/** What answers at an address that has no page of its own any more. */
export type OldAddress = { address: string } & ({ kind: 'da-go' | 'het-han' } | { kind: 'chuyen'; to: string });

/** Old addresses by `addressKey`, as the build noted them; none when it did not. */
export function listOldAddresses({ paths, open }: Pick<Site, 'paths' | 'open'>): Map<string, OldAddress> {
  const path = `/${addressBookFile}`;
  if (!paths.has(path)) return new Map();
  const { redirects, gone } = JSON.parse(open(path).text) as AddressBook;
  return new Map<string, OldAddress>([
    ...redirects.map(({ from, to }) => [addressKey(from), { address: from, kind: 'chuyen', to }] as const),
    ...gone.map(({ path: address, kind }) => [addressKey(address), { address, kind }] as const),
  ]);
}
