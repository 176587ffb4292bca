import { expect, it } from 'vitest';
import {
  archivePath,
  articlePath,
  homePath,
  listPagePath,
  monthPath,
  reservedSegments,
  searchPath,
  sectionPath,
  sectionsPath,
  siteMapPath,
  standingPagePath,
  tagPath,
  tagsPath,
  unitPath,
  unitsPath,
  verifyPath,
  yearPath,
} from './paths.ts';

it.each([
  [homePath, '/'],
  [searchPath, '/tim-kiem/'],
  [archivePath, '/luu-tru/'],
  [siteMapPath, '/so-do-trang/'],
  [unitsPath, '/don-vi/'],
  [sectionsPath, '/chuyen-muc/'],
  [tagsPath, '/the/'],
  [articlePath('2026/tuan-tra-dem'), '/bai-viet/2026/tuan-tra-dem/'],
  [sectionPath('canh-bao'), '/chuyen-muc/canh-bao/'],
  [unitPath('px03'), '/don-vi/px03/'],
  [tagPath('lua-dao'), '/the/lua-dao/'],
  [yearPath('2026'), '/luu-tru/2026/'],
  [monthPath('2026', '06'), '/luu-tru/2026/06/'],
  [standingPagePath('gioi-thieu'), '/gioi-thieu/'],
  [listPagePath('/the/lua-dao/', 1), '/the/lua-dao/'],
  [listPagePath('/the/lua-dao/', 2), '/the/lua-dao/trang/2/'],
])('%s answers for ever', (path, published) => {
  expect(path).toBe(published);
});

it('reserves the first segment of every address that the site itself answers', () => {
  const own = [
    searchPath,
    archivePath,
    siteMapPath,
    unitsPath,
    sectionsPath,
    tagsPath,
    verifyPath,
    articlePath('2026/a'),
  ];
  for (const path of own) expect(reservedSegments).toContain(path.split('/')[1]);
});
