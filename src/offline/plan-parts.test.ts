import { describe, expect, it } from 'vitest';
import { planParts, type OfflineFiles, type SizedFile } from './plan-parts.ts';
import type { SearchBundle } from './release.ts';

const file = (url: string, bytes: number): SizedFile => ({ url, bytes, integrity: 'sha256-x' });
const bundle = (url: string, bytes: number): SearchBundle => ({ folder: '2026-1', url, bytes });

const files: OfflineFiles = {
  frame: [file('/', 10), file('/a.css', 5)],
  articles: [file('/bai/', 10), file('/a.css', 5)],
  search: [file('/tim-kiem/', 5)],
  pictures: [file('/anh/1-480.webp', 20), file('/anh/2-480.webp', 20)],
  bundles: { whole: bundle('/whole', 50), brief: bundle('/brief', 30) },
};

const planned = (changes: Partial<OfflineFiles>, limit: number): string[] =>
  planParts({ ...files, ...changes }, limit).map(
    ({ id, files: of, bundle: search, bytes, isAutomatic }) =>
      `${isAutomatic ? '' : 'offered '}${id} ${bytes}: ${[...of.map(({ url }) => url), ...(search ? [search.url] : [])].join(' ')}`,
  );

describe('planParts', () => {
  it('fetches everything where there is room, each file once', () => {
    expect(planned({}, 1000)).toEqual([
      'khung 15: / /a.css',
      'bai-moi 10: /bai/',
      'tim-kiem 55: /tim-kiem/ /whole',
      'anh 40: /anh/1-480.webp /anh/2-480.webp',
    ]);
  });

  it('offers the pictures that find no room', () => {
    expect(planned({}, 100).slice(3)).toEqual(['anh 20: /anh/1-480.webp', 'offered anh-them 20: /anh/2-480.webp']);
  });

  it('takes the brief index where the whole one finds no room, and offers that', () => {
    expect(planned({}, 60).slice(2)).toEqual([
      'tim-kiem-gon 35: /tim-kiem/ /brief',
      'offered anh-them 40: /anh/1-480.webp /anh/2-480.webp',
      'offered tim-kiem-du 50: /whole',
    ]);
  });

  it('offers search where neither index finds room', () => {
    expect(planned({ pictures: [] }, 40).slice(2)).toEqual(['offered tim-kiem 55: /tim-kiem/ /whole']);
  });

  it('never fetches more than the limit', () => {
    for (const limit of [0, 14, 15, 24, 25, 59, 60, 79, 80, 99, 100, 119, 120]) {
      const automatic = planParts(files, limit).filter((part) => part.isAutomatic);
      expect(automatic.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(limit);
    }
  });

  it('has no index in a site without articles', () => {
    expect(planned({ articles: [], pictures: [], bundles: undefined }, 1000)).toEqual([
      'khung 15: / /a.css',
      'tim-kiem 5: /tim-kiem/',
    ]);
  });
});
