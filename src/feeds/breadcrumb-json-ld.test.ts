import { expect, test } from 'vitest';
import { breadcrumbJsonLd } from './breadcrumb-json-ld.ts';

test('the steps are counted from the home page', () => {
  const siteUrl = 'https://congan.minhha.example';
  const items = [
    { name: 'Trang chủ', path: '/' },
    { name: 'An ninh trật tự', path: '/chuyen-muc/an-ninh-trat-tu/' },
  ];
  expect(breadcrumbJsonLd({ siteUrl, items })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: `${siteUrl}/` },
      { '@type': 'ListItem', position: 2, name: 'An ninh trật tự', item: `${siteUrl}/chuyen-muc/an-ninh-trat-tu/` },
    ],
  });
});
