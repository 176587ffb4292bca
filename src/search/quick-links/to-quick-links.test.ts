import { expect, it } from 'vitest';
import { readSite } from '../../testing/read-site-fs.ts';
import { toQuickLinks } from './to-quick-links.ts';

const units = `
- { id: pv01, code: PV01, name: Phòng Tham mưu, to: '2099-01-01' }
- { id: pc05, code: PC05, name: Phòng Cảnh sát môi trường, to: 2023-08-30, successors: [pc03] }
- id: pc03
  code: PC03
  name: Phòng Cảnh sát kinh tế
  names: [{ name: Phòng Cảnh sát chức vụ, to: 2025-02-28 }, { name: Phòng Cảnh sát kinh tế, from: 2025-03-01 }]
- { id: kin, name: Đơn vị không nêu tên, public: false }
- { id: huyen, name: Công an huyện Gia, to: 2025-02-28, successors: [kin, pv01, pc03, pc05] }
`;

it('lists what has a page or a number: no unit that is not public, no tag without articles', async () => {
  const { newsroom } = await readSite({
    'don-vi.yml': units,
    'trang/lien-he.mdx': '---\ntitle: Liên hệ\n---\n\nNội dung.\n',
  });
  expect(newsroom && toQuickLinks(newsroom)).toEqual([
    { name: 'Công an tỉnh Minh Hà', path: '/', known: ['Công an Minh Hà'] },
    { name: 'Phòng Tham mưu', path: '/don-vi/pv01/', known: ['PV01'] },
    { name: 'Phòng Cảnh sát kinh tế', path: '/don-vi/pc03/', known: ['PC03', 'Phòng Cảnh sát chức vụ'] },
    {
      name: 'Phòng Cảnh sát môi trường',
      path: '/don-vi/pc05/',
      known: ['PC05'],
      ended: '2023-08-31',
      successors: ['Phòng Cảnh sát kinh tế'],
    },
    {
      name: 'Công an huyện Gia',
      path: '/don-vi/huyen/',
      ended: '2025-03-01',
      successors: ['Phòng Tham mưu', 'Phòng Cảnh sát kinh tế'],
    },
    { name: 'Tin hoạt động', path: '/chuyen-muc/tin-hoat-dong/' },
    { name: 'An ninh trật tự', path: '/chuyen-muc/an-ninh-trat-tu/' },
    { name: 'Liên hệ', path: '/lien-he/' },
    { name: 'Lừa đảo', path: '/the/lua-dao/' },
    { name: 'Trực ban hình sự', phone: '0200.000.113' },
  ]);
});
