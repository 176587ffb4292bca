import type { GovernmentOrganizationLeaf } from 'schema-dts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { homePath } from '../newsroom/paths.ts';
import { absoluteUrl } from './absolute-url.ts';

/** The agency for references in structured data; its `@id` is the same on every page. */
export const agencyNode = ({ agency, siteUrl }: Newsroom): GovernmentOrganizationLeaf & { '@id': string } => ({
  '@type': 'GovernmentOrganization',
  '@id': `${absoluteUrl(siteUrl, homePath)}#co-quan`,
  name: agency.name,
  alternateName: agency.shortName,
  url: absoluteUrl(siteUrl, homePath),
  parentOrganization: { '@type': 'GovernmentOrganization', name: agency.parent },
});
