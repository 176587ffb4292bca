import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIndexReader } from '../../search/index/read-index-fs.ts';
import { createSearchEngine } from '../../search/search-engine.ts';
import type { SearchAnswer, SearchEngine } from '../../search/search-types.ts';
import { writeFortyQueriesNewsroom } from '../forty-queries/write-newsroom-fs.ts';
import { runVerb } from '../run-verb-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

/* Forty queries as citizens type them, run on a built site of the invented province Minh Hà. */

let contentDir: string;
let outDir: string;
let engine: SearchEngine;

beforeAll(async () => {
  contentDir = writeFortyQueriesNewsroom();
  outDir = join(makeTemporaryFolder('toa-soan-bon-muoi-'), 'dist');
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_NOW: '2026-11-23T08:00:00+07:00', GATE: 'note' };
  expect(await runVerb('build', { env })).toMatchObject({ status: 0 });
  engine = await createSearchEngine(createIndexReader(outDir).read);
});

interface Asked {
  answer: SearchAnswer;
  slugs: string[];
}

async function ask(text: string): Promise<Asked> {
  let answer: SearchAnswer | undefined;
  for await (answer of engine.search({ text, filters: {}, order: 'phu-hop' }));
  if (!answer) throw new Error(`No answer to ${text}`);
  const shown = await engine.show(answer);
  return { answer, slugs: shown.map(({ path }) => path.split('/')[3] ?? '') };
}

/** Asks in both Unicode forms, whose answers must be equal. */
async function askBoth(text: string): Promise<Asked> {
  const asked = await ask(text.normalize('NFC'));
  const inPieces = await ask(text.normalize('NFD'));
  expect(inPieces.slugs).toEqual(asked.slugs);
  expect(inPieces.answer.quickLinks).toEqual(asked.answer.quickLinks);
  return asked;
}

describe('articles', () => {
  it.each([
    [1, 'hội nghị giao ban phong trào toàn dân bảo vệ ANTQ', ['giao-ban-2020']],
    [2, 'hoi nghi giao ban 6 thang dau nam 2020', ['giao-ban-2020']],
    [2, 'hoi nghi giao ban 06 thang dau nam 2020', ['giao-ban-2020']],
    [3, 'phong trao toan dan bao ve an ninh to quoc', ['giao-ban-2020']],
    [7, 'truy nax', ['truy-na-dac-biet', 'truy-na-tuyen']],
    [8, 'truy na', ['truy-na-dac-biet', 'truy-na-tuyen']],
    [9, 'danh sách truy nã đặc biệt', ['truy-na-dac-biet']],
    [10, 'nguyen van tuyen truy na', ['truy-na-tuyen']],
    [11, 'Nguyễn Văn Hùng', ['nguyen-van-hung']],
    [12, 'đình nã', ['dinh-na']],
    [13, 'lua dao qua mang', ['canh-bao-lua-dao-qua-mang']],
    [14, 'lừa đảo vneid giả mạo công an', ['lua-dao-vneid']],
    [15, 'gia danh cong an goi dien', ['gia-danh-goi-dien']],
    [21, 'phòng công tác chính trị', ['px15-cu']],
    [23, 'công an huyện gia phúc', ['gia-phuc-bat-trom']],
    [24, 'công an lâm hà', ['lam-ha-cu']],
    [25, '13/2023/NĐ-CP', ['nghi-dinh-13']],
    [25, '13 / 2023 / NĐ–CP', ['nghi-dinh-13']],
    [25, '13/2023/NĐCP', ['nghi-dinh-13']],
    [26, 'nd 13/2023', ['nghi-dinh-13']],
    [26, 'nghị định 13/2023', ['nghi-dinh-13']],
    [27, 'thong tu 45/2023/tt-bca', ['thong-tu-45']],
    [27, '08/2021/TT-BCA', ['thong-tu-08']],
    [27, '8/2021', ['thong-tu-08']],
    [28, '91/2025/QH15', ['luat-91']],
    [28, 'luật 91/2025', ['luat-91']],
    [29, 'nghị định 168', ['nghi-dinh-168', 'vu-168']],
    [29, 'số 25/KH-CAT', ['ke-hoach-25']],
    [32, 'làm căn cước cho trẻ em', ['can-cuoc-tre-em']],
    [33, 'lam ho chieu o dau', ['ho-chieu']],
    [34, 'doi gplx', ['doi-gplx']],
    [35, 'phạt nguội', ['phat-nguoi']],
    [36, 'đấu giá xe vi phạm 2025', ['dau-gia-2025']],
    [39, 'guong nguoi tot viec tot', ['nguoi-tot']],
    [40, 'tim chu xe 99h1', ['tim-chu-xe']],
  ])('query %i, `%s`, has %j first', async (_number, query, first) => {
    const { slugs } = await askBoth(query);
    expect(slugs.slice(0, first.length)).toEqual(first);
  });

  it('query 10: an anonymous name finds no victim when a wanted person is asked for', async () => {
    const { slugs } = await askBoth('nguyen van a truy na');
    expect(slugs[0]).toBe('truy-na-tuyen');
    expect(slugs).not.toContain('nan-nhan-an-danh');
  });

  it('query 11: other marks come after the marks that were typed', async () => {
    const { slugs } = await askBoth('Nguyễn Văn Hùng');
    expect(slugs.slice(1).sort()).toEqual(['nguyen-van-hung-khac', 'nguyen-van-hung-sac']);
  });

  it.each([
    [5, 'coong an minh haf', 'công an minh hà'],
    [6, 'co6ng an ti3nh', 'công an tỉnh'],
    [37, 'ma tuý đá', 'ma túy đá'],
    [38, 'xử lí vi phạm nồng độ cồn', 'xử lý vi phạm nồng độ cồn'],
  ])('query %i: `%s` has the same results first as `%s`', async (_number, query, same) => {
    const [asked, other] = [await askBoth(query), await askBoth(same)];
    expect(asked.slugs.length).toBeGreaterThan(0);
    const compared = Math.min(2, other.slugs.length);
    expect(asked.slugs.slice(0, compared)).toEqual(other.slugs.slice(0, compared));
  });

  it.each(['ma tuý đá', 'ma túy đá'])('query 37: `%s` finds both spellings', async (query) => {
    expect((await askBoth(query)).slugs.sort()).toEqual(['ma-tuy-da-cu', 'ma-tuy-da-moi']);
  });
});

describe('dates', () => {
  const said = ['hop-dan-gach-ngang', 'hop-dan-gach-cheo', 'hop-dan-khong-nam', 'hop-dan-bang-chu'];

  it.each([
    '19/6/2020',
    '19/06/2020',
    '19-6-2020',
    '19.6.2020',
    'ngày 19 tháng 6 năm 2020',
    'ngay 19 thang 6 nam 2020',
    '19 thang 6 nam 2020',
  ])('query 30: `%s` finds who says that day, then who was published on it', async (query) => {
    const { slugs, answer } = await askBoth(query);
    expect(slugs.slice(0, 4).sort()).toEqual([...said].sort());
    expect(slugs.slice(4)).toEqual(['giao-ban-2020']);
    expect(answer.restored).toBe(undefined);
    expect(slugs).toEqual((await ask('19/6/2020')).slugs);
  });

  it.each(['tháng 6 2020', 'tháng 6/2020', 'tháng 06 năm 2020', 'thang 6 nam 2020'])(
    'query 31: `%s` finds who speaks of that month, then who was published in it',
    async (query) => {
      const { slugs } = await askBoth(query);
      expect(slugs.slice(0, 5).sort()).toEqual([...said, 'tong-ket-thang'].sort());
      expect(slugs.slice(5)).toEqual(['giao-ban-2020']);
      expect(slugs).toEqual((await ask('tháng 6 2020')).slugs);
    },
  );

  it('stand beside other words', async () => {
    expect((await askBoth('kiểm tra 19/06/2020')).slugs[0]).toBe('hop-dan-gach-ngang');
    expect((await askBoth('so lieu trat tu thang 6 2020')).slugs[0]).toBe('tong-ket-thang');
  });

  it('never show their inner form', async () => {
    const { answer } = await askBoth('so lieu trat tu thang 6 2020');
    const shown = await engine.show(answer);
    expect(JSON.stringify([answer.restored, shown])).not.toMatch(/z[nd]\d|ď/);
  });

  it('of which nobody speaks find nothing', async () => {
    expect((await askBoth('18/6/2019')).slugs).toEqual([]);
  });
});

describe('quick links', () => {
  it.each([
    [4, 'cong an minh ha', ['/']],
    [5, 'coong an minh haf', ['/']],
    [7, 'truy nax', ['/the/truy-na/']],
    [8, 'truy na', ['/the/truy-na/']],
    [16, 'so dien thoai cong an phuong', ['/danh-ba/']],
    [17, 'đường dây nóng csgt', ['0200.000.118', '/don-vi/pc08/']],
    [18, '113', ['113']],
    [19, 'pc08', ['/don-vi/pc08/']],
    [20, 'px03', ['/don-vi/px03/']],
    [21, 'phòng công tác chính trị', ['/don-vi/px03/', '/don-vi/px15/']],
    [22, 'phong an ninh mang', ['/don-vi/pa05/']],
    [23, 'công an huyện gia phúc', ['/don-vi/huyen-gia-phuc/']],
    [24, 'công an lâm hà', ['/don-vi/tinh-lam-ha/']],
    [39, 'guong nguoi tot viec tot', ['/the/nguoi-tot-viec-tot/']],
    [0, 'giới thiệu', ['/gioi-thieu/']],
    [0, 'liên hệ', ['/lien-he/']],
    [0, 'án mạng', []],
    [0, 'lừa đảo qua mạng', []],
    [0, 'pa06', []],
    [0, 'phòng kỹ thuật nghiệp vụ', []],
  ])('query %i, `%s`, leads to %j', async (_number, query, quickLinks) => {
    const { answer } = await askBoth(query);
    expect(answer.quickLinks?.map(({ path, phone }) => path ?? phone)).toEqual(quickLinks);
  });

  it('say when a unit was dissolved and who took over', async () => {
    expect((await askBoth('công an huyện gia phúc')).answer.quickLinks).toMatchObject([
      { ended: '2025-03-01', successors: ['Công an xã Hạc Điền', 'Công an xã Bến Trầm'] },
    ]);
  });

  it('are not asked for word by word', async () => {
    let answer: SearchAnswer | undefined;
    for await (answer of engine.search({ text: 'coong an minh haf', filters: {}, order: 'phu-hop', literal: true }));
    expect(answer?.quickLinks).toEqual([]);
  });
});

describe('what must not be found', () => {
  it('`án mạng` comes before `an mạng`', async () => {
    expect((await askBoth('án mạng')).slugs[0]).toBe('an-mang');
  });

  it.each([
    ['năm', 'nam-moi', 'nam-2024'],
    ['túi', 'tui-xach', 'ma-tuy-da-moi'],
    ['ma túy', 'ma-tuy-da-cu', 'tui-xach'],
    ['công an', 'lam-ha-cu', 'cong-vien'],
  ])('`%s` finds %s, and %s behind it or not at all', async (query, wanted, other) => {
    const { slugs } = await askBoth(query);
    expect(slugs).toContain(wanted);
    expect([...slugs, other].indexOf(other)).toBeGreaterThan(slugs.indexOf(wanted));
  });

  it('a quotation finds its words side by side only', async () => {
    expect((await askBoth('"án mạng"')).slugs).toEqual(['an-mang']);
    expect((await askBoth('"người tốt"')).slugs).toEqual(['nguoi-tot']);
  });

  it.each(['a', 'an', 'ấ', '1'])('`%s` is answered by a hint', async (query) => {
    expect((await askBoth(query)).answer).toMatchObject({ hint: 'qua-ngan', hits: [] });
  });

  it.each([
    ['coong an minh haf', ['lam-ha-cu']],
    ['doi gplx', ['doi-gplx']],
  ])('`%s` finds what its other reading finds, and nothing by a word alone', async (query, slugs) => {
    expect((await askBoth(query)).slugs).toEqual(slugs);
  });

  it('a word that is nowhere finds nothing, not the words that begin as it does', async () => {
    expect((await askBoth('congxyz')).slugs).toEqual([]);
  });
});
