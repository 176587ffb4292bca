import { createReferenceLister } from './list-references.ts';
import { createAddressResolver } from './resolve-address.ts';
import type { SiteFile } from './inspected-site.ts';

/**
 * The files that must exist so that all addresses in a file are answered, each once. Undefined if that is not enough,
 * because the file leads to a place inside another page, or to an address that nothing answers.
 */
export function createNeedLister(origin: string | undefined): (file: SiteFile) => string[] | undefined {
  const listReferences = createReferenceLister(origin);
  const resolve = createAddressResolver(origin);
  return (file) => {
    const destinations = listReferences(file).map(({ address }) => resolve(address, file.path));
    const needs = new Set<string>();
    for (const destination of destinations) {
      if (destination.kind === 'malformed') return undefined;
      if (destination.kind !== 'file') continue;
      if (destination.anchor !== '' && destination.path !== file.path) return undefined;
      needs.add(destination.path);
    }
    return [...needs];
  };
}
