import type {
  ContactPoint,
  Graph,
  GovernmentOrganizationLeaf,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { homePath, searchPath } from '../newsroom/paths.ts';
import type { Agency } from '../schemas/agency.ts';
import { absoluteUrl } from './absolute-url.ts';
import { agencyNode } from './agency-node.ts';

/** The agency and its site, for the home page: the organisation, its phone numbers, and how to search the site. */
export const agencyJsonLd = (newsroom: Newsroom): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [fullAgencyNode(newsroom), siteNode(newsroom)],
});

const fullAgencyNode = (newsroom: Newsroom): GovernmentOrganizationLeaf => {
  const { agency } = newsroom;
  return {
    ...agencyNode(newsroom),
    address: { '@type': 'PostalAddress', streetAddress: agency.address, addressCountry: 'VN' },
    telephone: agency.phone,
    ...(agency.fax && { faxNumber: agency.fax }),
    email: agency.email,
    contactPoint: contactPoints(agency),
    ...(agency.channels.length > 0 && { sameAs: agency.channels.map(({ url }) => url) }),
  };
};

const contactPoints = ({ hotlines, contacts }: Agency): ContactPoint[] => [
  ...hotlines.map(({ name, phone }) => contactPoint({ contactType: name, telephone: phone })),
  ...contacts.map(({ name, role, phone, email }) =>
    contactPoint({ name, contactType: role, ...(phone && { telephone: phone }), ...(email && { email }) }),
  ),
];

const contactPoint = (fields: {
  contactType: string;
  name?: string;
  telephone?: string;
  email?: string;
}): ContactPoint => ({
  '@type': 'ContactPoint',
  ...fields,
  availableLanguage: 'vi',
});

const siteNode = (newsroom: Newsroom): WebSite => ({
  '@type': 'WebSite',
  '@id': `${absoluteUrl(newsroom.siteUrl, homePath)}#trang`,
  url: absoluteUrl(newsroom.siteUrl, homePath),
  name: newsroom.agency.name,
  alternateName: newsroom.agency.shortName,
  inLanguage: 'vi',
  publisher: { '@id': agencyNode(newsroom)['@id'] },
  potentialAction: searchAction(newsroom.siteUrl),
});

const searchAction = (siteUrl: string): WithActionConstraints<Exclude<SearchAction, string>> => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(siteUrl, searchPath)}?q={q}` },
  'query-input': 'required name=q',
});
