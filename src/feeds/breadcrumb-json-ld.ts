import type { BreadcrumbListLeaf, WithContext } from 'schema-dts';
import { absoluteUrl } from './absolute-url.ts';

interface Breadcrumb {
  name: string;
  path: string;
}

interface BreadcrumbInput {
  siteUrl: string;
  /** From the home page to this page. */
  items: Breadcrumb[];
}

/** The path from the home page to this one. */
export const breadcrumbJsonLd = ({ siteUrl, items }: BreadcrumbInput): WithContext<BreadcrumbListLeaf> => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: items.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteUrl(siteUrl, path),
  })),
});
