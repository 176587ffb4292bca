import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parseGoneList, readGoneList } from './read-gone-list.ts';
import { writeGoneList } from './write-gone-list-fs.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

const siteDir = makeTemporaryFolder('da-go-');

const gonePicture = '/anh/3f2a9c0d11e4b7a6-800.webp';
const goneDocument = '/tep/3f2a9c0d11e4b7a6';
const shownDocument = '/tep/tai-ve/0a0a0a0a0a0a0a0a/mau-don.docx';
const files = [
  'index.html',
  'bai-viet/2026/con/index.html',
  'bai-viet/2026/da-go/index.html',
  'bai-viet/2026/da-chuyen/index.html',
  'anh/0a0a0a0a0a0a0a0a-480.webp',
  shownDocument.slice(1),
  `${gonePicture.slice(1)}/index.html`, // the page that says so
];
for (const path of files) {
  mkdirSync(dirname(join(siteDir, path)), { recursive: true });
  writeFileSync(join(siteDir, path), path);
}
const newsroom = {
  gone: [
    { path: '/bai-viet/2026/da-go/', kind: 'da-go' as const },
    { path: gonePicture, kind: 'da-go' as const },
    { path: '/anh/0a0a0a0a0a0a0a0a-800.webp', kind: 'da-go' as const },
    { path: goneDocument, kind: 'da-go' as const },
    { path: '/tep/0a0a0a0a0a0a0a0a', kind: 'da-go' as const },
  ],
  redirects: [
    { from: '/bai-viet/2026/da-chuyen/', to: '/bai-viet/2026/con/' },
    { from: '/xem-tin.aspx', to: '/bai-viet/2026/con/' },
  ],
};

const write = (isOff: boolean) => {
  writeGoneList({ siteDir, newsroom, isOff });
  const list = parseGoneList(readFileSync(join(siteDir, 'ngoai-tuyen/da-go.json'), 'utf8'));
  if (typeof list === 'string') throw new Error(`The list is ${list}`);
  return list;
};

it('lists pages, moved articles, pictures in all their variants and documents under any name, but nothing that the site shows', async () => {
  const set = await readGoneList(write(false), () => Promise.reject(new Error('There are no parts')));
  const asked = [
    '/',
    '/bai-viet/2026/con/',
    '/bai-viet/2026/da-go/',
    '/bai-viet/2026/da-go',
    '/bai-viet/2026/da-chuyen/',
  ];
  const pictures = [gonePicture, gonePicture.replace('800.webp', '480.avif'), '/anh/0a0a0a0a0a0a0a0a-480.webp'];
  const documents = [`${goneDocument}/a.pdf`, '/tep/tai-ve/3f2a9c0d11e4b7a6/b.docx', shownDocument];
  expect(Object.fromEntries(await set.find([...asked, '/xem-tin.aspx', ...pictures, ...documents]))).toEqual({
    '/bai-viet/2026/da-go/': 'gone',
    '/bai-viet/2026/da-go': 'gone',
    '/bai-viet/2026/da-chuyen/': 'moved',
    [gonePicture]: 'gone',
    '/anh/3f2a9c0d11e4b7a6-480.avif': 'gone',
    [`${goneDocument}/a.pdf`]: 'gone',
    '/tep/tai-ve/3f2a9c0d11e4b7a6/b.docx': 'gone',
  });
});

it('says by itself that the site keeps nothing any more', () => {
  expect([write(false).isOff, write(true).isOff]).toEqual([undefined, true]);
  expect(readdirSync(join(siteDir, 'ngoai-tuyen'))).toEqual(['da-go.json']);
});
