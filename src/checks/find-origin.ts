import type { SiteFile } from './inspected-site.ts';

/** The site's origin: that of the home page's canonical address. */
export function findOrigin(home: SiteFile | undefined): string | undefined {
  const canonical = home?.page?.elements.find(
    ({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical',
  );
  const address = canonical?.attributes.get('href') ?? '';
  return /^https?:/.test(address) && URL.canParse(address) ? new URL(address).origin : undefined;
}
