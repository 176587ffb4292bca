import type { GovernmentOrganizationLeaf } from 'schema-dts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { homePath } from '../newsroom/paths.ts';
import { absoluteUrl } from './absolute-url.ts';

/** The agency as other nodes of structured data refer to it; one `@id` on every page. */
export const agencyNode = ({ agency, siteUrl }: Newsroom): GovernmentOrganizationLeaf & { '@id': string } => ({
  '@type': 'GovernmentOrganization',
  '@id': `${absoluteUrl(siteUrl, homePath)}#co-quan`,
  name: agency.name,
  alternateName: agency.shortName,
  url: absoluteUrl(siteUrl, homePath),
  parentOrganization: { '@type': 'GovernmentOrganization', name: agency.parent },
});
