import { expect, test } from 'vitest';
import { agencyJsonLd } from './agency-json-ld.ts';
import { sampleNewsroom } from '../testing/sample-newsroom.ts';

const site = 'https://congan.minhha.example';

test('the agency tells where to reach it and its site how to search it', () => {
  expect(agencyJsonLd(sampleNewsroom())).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'GovernmentOrganization',
        '@id': `${site}/#co-quan`,
        name: 'Công an tỉnh Minh Hà',
        alternateName: 'Công an Minh Hà',
        url: `${site}/`,
        parentOrganization: { '@type': 'GovernmentOrganization', name: 'Bộ Công an' },
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Số 1 đường Hòa Bình, phường Minh Tâm, tỉnh Minh Hà',
          addressCountry: 'VN',
        },
        telephone: '0200 000 113',
        email: 'toasoan@congan.minhha.example',
        contactPoint: [
          {
            '@type': 'ContactPoint',
            contactType: 'Tiếp nhận tin báo tội phạm',
            telephone: '0200 000 114',
            availableLanguage: 'vi',
          },
        ],
        sameAs: ['https://zalo.example/congan-minhha'],
      },
      {
        '@type': 'WebSite',
        '@id': `${site}/#trang`,
        url: `${site}/`,
        name: 'Công an tỉnh Minh Hà',
        alternateName: 'Công an Minh Hà',
        inLanguage: 'vi',
        publisher: { '@id': `${site}/#co-quan` },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${site}/tim-kiem/?q={q}` },
          'query-input': 'required name=q',
        },
      },
    ],
  });
});

test('a fax and the people to talk to are told where there are any, channels are not where there are none', () => {
  const { agency } = sampleNewsroom();
  const data = agencyJsonLd(
    sampleNewsroom({
      agency: {
        ...agency,
        fax: '0200 000 115',
        hotlines: [],
        channels: [],
        contacts: [
          {
            name: 'Trung tá Nguyễn Văn Mẫu',
            role: 'Người phát ngôn',
            phone: '0200 000 116',
            email: 'phatngon@congan.minhha.example',
          },
          { name: 'Văn phòng', role: 'Tiếp nhận yêu cầu thông tin' },
        ],
      },
    }),
  );
  const [node] = data['@graph'];
  expect(node).toMatchObject({
    faxNumber: '0200 000 115',
    contactPoint: [
      {
        '@type': 'ContactPoint',
        name: 'Trung tá Nguyễn Văn Mẫu',
        contactType: 'Người phát ngôn',
        telephone: '0200 000 116',
        email: 'phatngon@congan.minhha.example',
        availableLanguage: 'vi',
      },
      {
        '@type': 'ContactPoint',
        name: 'Văn phòng',
        contactType: 'Tiếp nhận yêu cầu thông tin',
        availableLanguage: 'vi',
      },
    ],
  });
  expect(node).not.toHaveProperty('sameAs');
});
