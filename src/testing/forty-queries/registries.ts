import { articleText, type SiteFiles } from '../write-site-fs.ts';

/** The agency, former and present units, sections, tags, abbreviations and standing pages of the fixture. */
export const registries: SiteFiles = {
  'co-quan.yml': `
name: Công an tỉnh Minh Hà
shortName: Công an Minh Hà
parent: Bộ Công an
responsible: Trưởng Ban Biên tập
address: Số 1, đường Trung tâm, tỉnh Minh Hà
phone: '0200.000.100'
email: congan@minhha.example
siteUrl: https://congan.minhha.example
hotlines:
  - { name: 'Báo tin về an ninh, trật tự', phone: '113' }
  - { name: 'Báo cháy, cứu nạn, cứu hộ', phone: '114' }
  - { name: Trực ban Công an tỉnh, phone: '0200.000.113' }
  - { name: Cảnh sát giao thông, phone: '0200.000.118' }
`,
  'don-vi.yml': `
- { id: pv01, code: PV01, name: Phòng Tham mưu }
- { id: px15, code: PX15, name: Phòng Công tác chính trị, to: '2018-08-05', successors: [px03] }
- id: px03
  code: PX03
  name: Phòng Công tác chính trị
  from: '2018-08-06'
  names:
    - { name: Phòng Công tác đảng và công tác chính trị, to: '2025-04-30' }
    - { name: Phòng Công tác chính trị, from: '2025-05-01' }
- { id: ph10, code: PH10, name: Phòng Hậu cần }
- { id: pa05, code: PA05, name: 'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao' }
- { id: pa06, code: PA06, name: Phòng Kỹ thuật nghiệp vụ, public: false }
- { id: pa08, code: PA08, name: Phòng Quản lý xuất nhập cảnh }
- { id: pc02, code: PC02, name: Phòng Cảnh sát hình sự }
- { id: pc04, code: PC04, name: Phòng Cảnh sát điều tra tội phạm về ma túy }
- { id: pc06, code: PC06, name: Phòng Cảnh sát quản lý hành chính về trật tự xã hội }
- { id: pc07, code: PC07, name: 'Phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ' }
- { id: pc08, code: PC08, name: Phòng Cảnh sát giao thông }
- { id: tinh-lam-ha, name: Công an tỉnh Lâm Hà, to: '2025-06-30' }
- { id: huyen-gia-phuc, name: Công an huyện Gia Phúc, to: '2025-02-28', successors: [xa-hac-dien, xa-ben-tram] }
- { id: xa-hac-dien, name: Công an xã Hạc Điền }
- { id: xa-ben-tram, name: Công an xã Bến Trầm }
- { id: phuong-van-tung, name: Công an phường Vạn Tùng }
- { id: phuong-cau-lua, name: Công an phường Cầu Lụa }
- { id: phuong-song-xanh, name: Công an phường Sông Xanh }
- { id: phuong-doi-thong, name: Công an phường Đồi Thông }
`,
  'chuyen-muc.yml': `
- { id: tin-hoat-dong, name: Tin hoạt động }
- { id: canh-bao, name: Cảnh báo tội phạm }
- { id: thu-tuc, name: 'Thủ tục, hướng dẫn' }
`,
  'the.yml': `
- { id: truy-na, name: Truy nã }
- { id: lua-dao, name: Lừa đảo }
- { id: an-ninh-mang, name: An ninh mạng }
- { id: nguoi-tot-viec-tot, name: 'Người tốt, việc tốt' }
`,
  'tu-viet-tat.yml': `
- { short: ANTQ, long: [an ninh Tổ quốc] }
- { short: CA, long: [Công an] }
- { short: CSGT, long: [Cảnh sát giao thông] }
- { short: GPLX, long: [Giấy phép lái xe] }
- { short: NĐ, long: [Nghị định] }
- { short: TT, long: [Thông tư, trung tâm], ambiguous: true }
`,
  'trang/gioi-thieu.mdx': articleText(
    'title: Giới thiệu Công an tỉnh Minh Hà\norder: 1',
    'Công an tỉnh Minh Hà bảo vệ an ninh, trật tự.',
  ),
  'trang/lien-he.mdx': articleText('title: Liên hệ\norder: 2', 'Các cách liên hệ.'),
  'trang/danh-ba.mdx': articleText(
    'title: Số điện thoại Công an các xã, phường\norder: 3',
    'Số điện thoại trực ban của từng nơi.',
  ),
};
