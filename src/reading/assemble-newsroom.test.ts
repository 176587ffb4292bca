import { describe, expect, it } from 'vitest';
import type { Article } from '../newsroom/article.ts';
import type { Picture } from '../newsroom/picture.ts';
import type { StandingPage } from '../newsroom/standing-page.ts';
import { createArticle, createSite } from '../testing/create-site.ts';
import { assembleNewsroom, listShown } from './assemble-newsroom.ts';
import { attachPictures } from './files/attach-pictures.ts';
import type { NamedFile } from './list-faulty-files.ts';
import type { Registries } from './registries/registries.ts';

const picture = (id: string): Picture => ({ id, width: 800, height: 600, variants: [] });
const use = (original: string) => ({ reference: original.replace(/^.*\//, ''), original, place: undefined });

const sourceOf = (one: { article?: Article; page?: StandingPage }, originals: string[] = []): NamedFile => ({
  article: undefined,
  page: undefined,
  ...one,
  file: (one.article ?? one.page)?.file ?? '',
  pictures: originals.map(use),
  linked: [],
  aliasPlaces: [],
  problems: [],
  notes: [],
});

const createPage = (id: string, order: number): StandingPage => ({
  ...{ id, order, title: id, path: `/${id}/`, file: `trang/${id}.mdx`, format: 'mdx', digest: id },
  ...{ pictures: {}, attachments: [] },
});

const { agency, sections, units, tags, abbreviations } = createSite([]).newsroom;
const registries: Registries = { agency, sections, units, tags, abbreviations, oldAddresses: [] };

const made = {
  pictures: new Map([
    ['bai-viet/2026/a.jpg', picture('aaaaaaaaaaaaaaaa')],
    ['bai-viet/2026/b.jpg', picture('bbbbbbbbbbbbbbbb')],
    ['trang/c.jpg', picture('cccccccccccccccc')],
    ['huy-hieu.svg', picture('dddddddddddddddd')],
  ]),
  failures: new Map(),
};

const now = Date.parse('2026-11-23T08:00:00+07:00');
const sources = [
  sourceOf({ article: createArticle('cu', '2026-06-19', { aliases: ['/tin-cu/'] }) }, ['bai-viet/2026/a.jpg']),
  sourceOf({ article: createArticle('moi', '2026-11-20') }, ['bai-viet/2026/a.jpg', 'bai-viet/2026/hong.jpg']),
  sourceOf({ article: createArticle('mai', '2026-12-01') }, ['bai-viet/2026/b.jpg']),
  sourceOf({ article: createArticle('het', '2026-01-01', { expires: '2026-02-01' }) }),
  sourceOf({ page: createPage('lien-he', 2) }, ['trang/c.jpg']),
  sourceOf({ page: createPage('gioi-thieu', 1) }),
];

/** Throws at every change of what the assembly is given. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) freeze(inner as unknown);
  }
  return value;
}

function assemble({ includeUnpublished = false, oldAddresses = [] as Registries['oldAddresses'] } = {}) {
  const read = attachPictures(freeze(sources), freeze(made).pictures);
  const emblem = { uses: [use('huy-hieu.svg')], problems: [] };
  const facts = freeze({ sources: read, emblem, made, now, includeUnpublished });
  return assembleNewsroom(facts, listShown(facts, freeze({ ...registries, oldAddresses })));
}

describe('attachPictures', () => {
  it('gives a page the ids of the pictures that could be made, and its digest names them', () => {
    const [, moi] = attachPictures(sources, made.pictures);
    expect(moi?.article?.pictures).toEqual({ 'a.jpg': 'aaaaaaaaaaaaaaaa' });
    expect(moi?.article?.digest).toBe('moiaaaaaaaaaaaaaaaa');
  });

  it('changes no article and no page that it is given', () => {
    const before = structuredClone(sources);
    attachPictures(freeze(sources), freeze(made).pictures);
    expect(sources).toEqual(before);
  });
});

describe('assembleNewsroom', () => {
  it('takes the published articles, newest first, and the pages in their order', () => {
    const { articles, pages } = assemble();
    expect(articles.map(({ slug }) => slug)).toEqual(['moi', 'cu']);
    expect(pages.map(({ id }) => id)).toEqual(['gioi-thieu', 'lien-he']);
  });

  it('takes the pictures of published articles, of pages and of the agency, each once', () => {
    const { pictures, emblem } = assemble();
    expect(Object.keys(pictures)).toEqual(['aaaaaaaaaaaaaaaa', 'cccccccccccccccc', 'dddddddddddddddd']);
    expect(emblem?.id).toBe('dddddddddddddddd');
  });

  it('answers for expired articles and old addresses', () => {
    const { gone, redirects } = assemble();
    expect(gone.map(({ path, kind }) => [path, kind])).toEqual([['/bai-viet/2026/het/', 'het-han']]);
    expect(redirects).toEqual([{ from: '/tin-cu/', to: '/bai-viet/2026/cu/' }]);
  });

  it('shows in a preview also what is not published, and answers for nothing that it shows', () => {
    const oldAddresses = [{ path: '/anh/bbbbbbbbbbbbbbbb-480.webp' }, { path: '/anh/eeeeeeeeeeeeeeee-480.webp' }];
    const { articles, pictures, gone } = assemble({ includeUnpublished: true, oldAddresses });
    expect(articles.map(({ slug }) => slug)).toEqual(['mai', 'moi', 'cu', 'het']);
    expect(Object.keys(pictures)).toContain('bbbbbbbbbbbbbbbb');
    expect(gone.map(({ path }) => path)).toEqual(['/anh/eeeeeeeeeeeeeeee-']);
  });
});
