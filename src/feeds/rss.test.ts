import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import type { Article } from '../newsroom/article.ts';
import { escapeHtml } from '../newsroom/escape-html.ts';
import { createRssFeed } from './rss.ts';
import { sampleArticle, sampleCover, sampleNewsroom } from '../testing/sample-newsroom.ts';

const site = 'https://congan.minhha.example';

function rssOf(articles: Article[], html = '<p>Nội dung.</p>'): string {
  return createRssFeed({
    newsroom: sampleNewsroom(),
    title: 'Công an tỉnh Minh Hà',
    description: 'Tin, bài mới nhất.',
    path: '/',
    selfPath: '/rss.xml',
    articles: articles.map((article) => ({ article, html })),
  });
}

const parseRss = (xml: string) =>
  new Parser({ customFields: { item: ['media:content', 'atom:updated', 'dc:source'] } }).parseString(xml);

/** The content of the XML itself, without the repairs of an RSS reader. */
const parseChannel = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' || name === 'category' }).parse(xml).rss
    .channel;

test('the channel presents the newsroom', () => {
  expect(parseChannel(rssOf([sampleArticle()]))).toMatchObject({
    title: 'Công an tỉnh Minh Hà',
    link: `${site}/`,
    description: 'Tin, bài mới nhất.',
    language: 'vi',
    managingEditor: 'toasoan@congan.minhha.example (Đại tá Lê Văn Mẫu)',
    lastBuildDate: 'Fri, 19 Jun 2026 00:00:00 +0700',
    'atom:link': { '@_href': `${site}/rss.xml`, '@_rel': 'self', '@_type': 'application/rss+xml' },
  });
});

test('an item carries the full text of its article and everything about it', () => {
  const article = sampleArticle({ ...sampleCover, tags: ['lua-dao', 'khong-gian-mang'] });
  const [item] = parseChannel(rssOf([article], '<p><a href="/lien-he/">Liên hệ</a></p>')).item;
  expect(item).toEqual({
    title: 'Cảnh giác chiêu lừa đảo qua điện thoại',
    link: `${site}/bai-viet/2026/canh-giac-lua-dao/`,
    description: 'Công an không làm việc qua điện thoại.',
    guid: { '#text': `${site}/bai-viet/2026/canh-giac-lua-dao/`, '@_isPermaLink': 'true' },
    pubDate: 'Fri, 19 Jun 2026 00:00:00 +0700',
    category: ['An ninh trật tự', 'Lừa đảo', 'Không gian mạng'],
    'content:encoded': `<p><a href="${site}/lien-he/">Liên hệ</a></p>`,
    'dc:creator': 'Phòng Công tác chính trị',
    enclosure: { '@_url': `${site}/anh/a1b2-1200.jpg`, '@_length': '134217', '@_type': 'image/jpeg' },
    'media:content': {
      '@_url': `${site}/anh/a1b2-1200.jpg`,
      '@_type': 'image/jpeg',
      '@_medium': 'image',
      '@_width': '1200',
      '@_height': '800',
      'media:description': { '#text': 'Cán bộ hướng dẫn người dân', '@_type': 'plain' },
      'media:credit': { '#text': 'Minh Anh', '@_role': 'photographer' },
    },
  });
});

test('an article without a cover has neither enclosure nor picture', async () => {
  const [item] = (await parseRss(rssOf([sampleArticle()]))).items;
  expect(item).toMatchObject({ title: 'Cảnh giác chiêu lừa đảo qua điện thoại' });
  expect(item).not.toHaveProperty('enclosure');
  expect(item).not.toHaveProperty('media:content');
});

test('a cover without a credit names no photographer', () => {
  const cover = { src: 'anh-bia.jpg', alt: 'Cán bộ hướng dẫn người dân' };
  expect(rssOf([sampleArticle({ ...sampleCover, cover })])).not.toContain('media:credit');
});

test.each([
  ['a bare day', '2026-06-19', 'Fri, 19 Jun 2026 00:00:00 +0700', '2026-06-18T17:00:00.000Z'],
  ['an hour', '2026-06-19T08:30:00+07:00', 'Fri, 19 Jun 2026 08:30:00 +0700', '2026-06-19T01:30:00.000Z'],
])('%s is published at an instant that a reader understands', async (_, date, pubDate, isoDate) => {
  const [item] = (await parseRss(rssOf([sampleArticle({ date })]))).items;
  expect(item).toMatchObject({ pubDate, isoDate });
});

test('an update is told and makes the feed as new as itself', () => {
  const updated = [{ date: '2026-06-21T09:00:00+07:00', note: 'Bổ sung số đường dây nóng.' }];
  const channel = parseChannel(rssOf([sampleArticle({ slug: 'moi' }), sampleArticle({ date: '2026-06-01', updated })]));
  expect(channel.lastBuildDate).toBe('Sun, 21 Jun 2026 09:00:00 +0700');
  expect(channel.item[0]).not.toHaveProperty('atom:updated');
  expect(channel.item[1]).toMatchObject({
    pubDate: 'Mon, 01 Jun 2026 00:00:00 +0700',
    'atom:updated': '2026-06-21T09:00:00+07:00',
  });
});

test.each([
  ['the name that the unit had that day', { date: '2024-05-01' }, 'Phòng Xây dựng lực lượng'],
  ['the byline as printed', { credit: 'Bài, ảnh: Tổ biên tập' }, 'Bài, ảnh: Tổ biên tập'],
])('the creator is %s', async (_, overrides, creator) => {
  const [item] = (await parseRss(rssOf([sampleArticle(overrides)]))).items;
  expect(item).toMatchObject({ creator });
});

test('an article from elsewhere names its source', async () => {
  const source = { name: 'Bộ Công an', url: 'https://bocongan.example/tin/1' };
  const [item] = (await parseRss(rssOf([sampleArticle({ source })]))).items;
  expect(item).toMatchObject({ 'dc:source': 'https://bocongan.example/tin/1' });
});

test.each([
  ['an ampersand', 'An ninh & trật tự'],
  ['a written entity', 'Viết &amp; hay &lt;'],
  ['angle brackets', 'Tốc độ < 50 và > 30'],
  ['markup', '<script>alert(1)</script>'],
  ['the end of a CDATA section', 'Ký hiệu ]]> trong bài'],
  ['straight quotes', `Chiêu "việc nhẹ" và 'lương cao'`],
  ['curly quotes', 'Chiêu “việc nhẹ, lương cao”'],
  ['an emoji of several code points', 'Lính cứu hỏa 👨‍🚒 và 🚒'],
  ['NFC', 'Đường dây nóng ở Minh Hà'.normalize('NFC')],
  ['NFD', 'Đường dây nóng ở Minh Hà'.normalize('NFD')],
])('a text with %s comes back as it was written', async (_, text) => {
  const xml = rssOf([
    sampleArticle({ title: text, lead: text, credit: text, ...sampleCover, cover: { src: 'anh-bia.jpg', alt: text } }),
  ]);
  expect(XMLValidator.validate(xml)).toBe(true);
  const [item] = (await parseRss(xml)).items;
  expect(item).toMatchObject({
    title: text,
    content: escapeHtml(text), // feed readers expect HTML
    creator: text,
    'media:content': { 'media:description': [{ _: text }] },
  });
});

test('HTML comes back whole, its CDATA marks and entities included', async () => {
  const html = '<p>Mã ]]> và &#x26;amp; và “ngoặc kép” 🚒</p>';
  const xml = rssOf([sampleArticle()], html);
  expect(XMLValidator.validate(xml)).toBe(true);
  const [item] = (await parseRss(xml)).items;
  expect(item).toMatchObject({ 'content:encoded': html });
});

test('characters that XML 1.0 forbids are dropped, wherever they hide', () => {
  const bad = 'Cảnh\u0000 giác\u001B ]]\u0008> \uFFFE\uD83D';
  const xml = rssOf(
    [sampleArticle({ title: bad, lead: bad, credit: bad, ...sampleCover, cover: { src: 'anh-bia.jpg', alt: bad } })],
    '<p>a&#1;b\u000Bc</p>',
  );
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  expect(parseChannel(xml).item[0]).toMatchObject({ title: 'Cảnh giác ]]>', 'content:encoded': '<p>abc</p>' });
});

test('a newsroom without articles has a feed without items and without a date', async () => {
  const xml = rssOf([]);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(await parseRss(xml)).toMatchObject({ title: 'Công an tỉnh Minh Hà', items: [] });
  expect(xml).not.toContain('lastBuildDate');
});

test('the newest twenty articles are taken', async () => {
  const articles = Array.from({ length: 25 }, (_, index) => sampleArticle({ slug: `bai-${index}` }));
  const { items } = await parseRss(rssOf(articles));
  expect(items.map(({ link }) => link)).toEqual(articles.slice(0, 20).map(({ path }) => `${site}${path}`));
});

test('the same input gives the same bytes', () => {
  const articles = [sampleArticle({ ...sampleCover }), sampleArticle({ slug: 'bai-hai', date: '2026-06-18' })];
  expect(rssOf(articles)).toBe(rssOf(structuredClone(articles)));
});
