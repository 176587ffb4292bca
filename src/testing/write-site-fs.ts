import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

/** Files of a content folder: path from the folder → text or bytes. */
export type SiteFiles = Record<string, string | Uint8Array>;

/** The smallest content folder without a problem; a test changes only what it is about. */
export const smallSite: SiteFiles = {
  'co-quan.yml': [
    'name: Công an tỉnh Minh Hà',
    'shortName: Công an Minh Hà',
    'parent: Bộ Công an',
    'responsible: Trưởng Ban Biên tập',
    'address: Số 1, đường Trung tâm, tỉnh Minh Hà',
    'phone: "0200.000.000"',
    'email: congan@minhha.example',
    'siteUrl: https://congan.minhha.example',
    'hotlines: [{ name: Trực ban hình sự, phone: "0200.000.113" }]',
    '',
  ].join('\n'),
  'don-vi.yml': [
    '- { id: pv01, code: PV01, name: Phòng Tham mưu }',
    '- { id: pc05, code: PC05, name: Phòng Cảnh sát môi trường, from: 2018-08-06, to: 2023-08-30, successors: [pc03] }',
    '- { id: pc03, code: PC03, name: Phòng Cảnh sát kinh tế }',
    '- { id: kin, name: Đơn vị không nêu tên, public: false }',
    '',
  ].join('\n'),
  'chuyen-muc.yml': '- { id: tin-hoat-dong, name: Tin hoạt động }\n- { id: an-ninh-trat-tu, name: An ninh trật tự }\n',
  'the.yml': '- { id: lua-dao, name: Lừa đảo }\n- { id: giao-thong, name: Giao thông }\n',
  'tu-viet-tat.yml': '- { short: ANTQ, long: [an ninh Tổ quốc] }\n',
  'bai-viet/2026/tuan-tra-dem.md': [
    '---',
    'title: Tuần tra đêm giữ bình yên khu dân cư',
    'date: 2026-06-19',
    'unit: pv01',
    'tags: [lua-dao]',
    '---',
    '',
    'Tổ tuần tra đi dọc bờ sông ban đêm.',
    '',
  ].join('\n'),
};

type Changes = Record<string, string | Uint8Array | undefined>;

/** Writes a new content folder in a temporary folder; `undefined` leaves a file of the base out. */
export const writeSite = (changes: Changes = {}): string => writeSiteInto(makeTemporaryFolder('toa-soan-'), changes);

export function writeSiteInto(dir: string, changes: Changes = {}): string {
  for (const [file, content] of Object.entries({ ...smallSite, ...changes })) {
    if (content === undefined) continue;
    const path = join(dir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return dir;
}

/** Makes the text of an article: keys of the frontmatter in order, then the body. */
export const articleText = (keys: string, body = 'Nội dung bài.'): string => `---\n${keys}\n---\n\n${body}\n`;
