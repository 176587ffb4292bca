import { articleText, writeSite, type SiteFiles } from './write-site-fs.ts';

/*
 * A newsroom that can answer the forty queries of DOMAIN, section 6. The province, its people and its news are
 * invented; numbers of laws are real. Beside each article that a query wants stands one that only looks like it.
 */

interface News {
  title: string;
  date: string;
  unit: string;
  tags?: string;
  section?: string;
  body: string;
}

/** Slug → article; the year's folder is that of its date. */
const news: Record<string, News> = {
  // Queries 1 to 3, 30, 31: a conference, and others of its kind.
  'giao-ban-2020': {
    title: 'Hội nghị giao ban phong trào toàn dân bảo vệ ANTQ 06 tháng đầu năm 2020',
    date: '2020-06-19',
    unit: 'px03',
    body: 'Hội nghị đánh giá kết quả xây dựng phong trào toàn dân bảo vệ ANTQ, bàn nhiệm vụ sáu tháng cuối năm.',
  },
  'giao-ban-2021': {
    title: 'Hội nghị giao ban công tác công an 6 tháng đầu năm 2021',
    date: '2021-06-25',
    unit: 'pv01',
    body: 'Hội nghị bàn việc của nửa năm 2021 và rút kinh nghiệm năm 2020.',
  },
  'hop-dan-gach-cheo': {
    title: 'Công an xã họp dân về lối đi chung',
    date: '2020-06-22',
    unit: 'xa-hac-dien',
    body: 'Cuộc họp mở ngày 19/06/2020 tại nhà văn hóa thôn.',
  },
  'hop-dan-bang-chu': {
    title: 'Gặp mặt người có uy tín',
    date: '2020-07-02',
    unit: 'pv01',
    body: 'Ngày 19 tháng 6 năm 2020, đoàn đã đến thăm từng gia đình.',
  },
  'hop-dan-gach-ngang': {
    title: 'Kết quả kiểm tra ngày 19-6-2020',
    date: '2020-06-24',
    unit: 'pc08',
    body: 'Đợt kiểm tra kéo dài một buổi sáng.',
  },
  'hop-dan-khong-nam': {
    title: 'Trao quà cho học sinh vượt khó',
    date: '2020-06-20',
    unit: 'pv01',
    body: 'Chiều ngày 19/6, đoàn viên trao hai mươi suất quà.',
  },
  'tong-ket-thang': {
    title: 'Số liệu trật tự xã hội tháng 6 năm 2020',
    date: '2020-07-03',
    unit: 'pc02',
    body: 'Số vụ giảm so với tháng trước.',
  },
  'thang-sau-nam-khac': {
    title: 'Số liệu trật tự xã hội tháng 6 năm 2021',
    date: '2021-07-03',
    unit: 'pc02',
    body: 'Số vụ giảm 19 phần trăm so với năm 2020, trong 6 địa bàn.',
  },
  // 7 to 10, 12: people who are wanted.
  'truy-na-tuyen': {
    title: 'Quyết định truy nã bị can Nguyễn Văn Tuyến',
    date: '2026-03-02',
    unit: 'pc02',
    tags: 'truy-na',
    body: 'Cơ quan Cảnh sát điều tra ra quyết định truy nã Nguyễn Văn Tuyến về tội trộm cắp tài sản.',
  },
  'truy-na-dac-biet': {
    title: 'Danh sách đối tượng truy nã đặc biệt',
    date: '2026-02-02',
    unit: 'pc02',
    tags: 'truy-na',
    body: 'Danh sách gồm các đối tượng truy nã đặc biệt nguy hiểm, cập nhật hằng tháng.',
  },
  'dinh-na': {
    title: 'Quyết định đình nã đối với Lê Quang Sửu',
    date: '2026-04-12',
    unit: 'pc02',
    tags: 'truy-na',
    body: 'Người này đã ra đầu thú nên có quyết định đình nã.',
  },
  'nan-nhan-an-danh': {
    title: 'Hỗ trợ nạn nhân một vụ lừa bán người',
    date: '2026-04-20',
    unit: 'pc02',
    body: 'Anh Nguyễn Văn A. được đưa về với gia đình.',
  },
  'dinh-chi-na': {
    title: 'Gia đình anh Na nhận lại xe',
    date: '2026-04-22',
    unit: 'pc02',
    body: 'Gia đình anh Na đã nhận lại chiếc xe bị mất.',
  },
  // 11: names that differ in a mark.
  'nguyen-van-hung': {
    title: 'Thiếu tá Nguyễn Văn Hùng cứu người đuối nước',
    date: '2025-05-10',
    unit: 'pc07',
    tags: 'nguoi-tot-viec-tot',
    body: 'Đồng chí Nguyễn Văn Hùng lao xuống dòng nước xiết.',
  },
  'nguyen-van-hung-khac': {
    title: 'Ông Nguyễn Văn Hưng giao nộp vũ khí',
    date: '2025-08-10',
    unit: 'xa-hac-dien',
    body: 'Ông Nguyễn Văn Hưng tự nguyện giao nộp khẩu súng cũ. Ông Nguyễn Văn Hưng được khen.',
  },
  'nguyen-van-hung-sac': {
    title: 'Nguyễn Văn Hứng lĩnh án vì đánh bạc',
    date: '2025-09-10',
    unit: 'pc02',
    body: 'Nguyễn Văn Hứng bị phạt tù. Nguyễn Văn Hứng đã nhận tội.',
  },
  // 13 to 15: scams.
  'canh-bao-lua-dao-qua-mang': {
    title: 'Cảnh báo lừa đảo qua mạng dịp cuối năm',
    date: '2025-12-01',
    unit: 'pa05',
    tags: 'lua-dao',
    section: 'canh-bao',
    body: 'Thủ đoạn lừa đảo qua mạng thay đổi từng ngày, người dân cần cảnh giác.',
  },
  'lua-dao-vneid': {
    title: 'Lừa đảo cài VNeID giả, mạo danh cán bộ',
    date: '2025-11-20',
    unit: 'pa05',
    tags: 'lua-dao',
    section: 'canh-bao',
    body: 'Kẻ gian giả mạo công an, hướng dẫn cài ứng dụng VNeID giả để chiếm đoạt tiền.',
  },
  'gia-danh-goi-dien': {
    title: 'Giả danh công an gọi điện dọa bắt để chiếm đoạt tiền',
    date: '2025-10-05',
    unit: 'pa05',
    tags: 'lua-dao',
    section: 'canh-bao',
    body: 'Chúng giả danh công an gọi điện thoại, nói nạn nhân liên quan một vụ án.',
  },
  'danh-gia-cong-an': {
    title: 'Gia đình đánh giá cao công an xã',
    date: '2025-10-25',
    unit: 'xa-hac-dien',
    body: 'Công ty gọi thợ điện đến; gia đình cảm ơn công an đã an ủi, dành quà cho trẻ.',
  },
  'lua-chin-qua-mang': {
    title: 'Công an giúp dân gặt lúa, đào mương qua mùa lũ',
    date: '2025-12-20',
    unit: 'xa-hac-dien',
    body: 'Lúa chín, bà con gặt chạy lũ, mang về kho; mạng lưới điện được sửa, đường đảo lại thông.',
  },
  // 5, 6, and of DOMAIN, section 4.6: letters that are not words.
  'cong-vien': {
    title: 'Công viên mới mở cửa, trẻ chơi an toàn',
    date: '2026-05-05',
    unit: 'pv01',
    body: 'Công viên rộng, an toàn cho trẻ; công trình an vui của tỉnh.',
  },
  'an-mang': {
    title: 'Điều tra vụ án mạng trong đêm',
    date: '2026-05-06',
    unit: 'pc02',
    body: 'Vụ án mạng xảy ra lúc nửa đêm, nghi can đã bị bắt.',
  },
  'an-toan-mang': {
    title: 'Ăn uống, mang đồ an toàn khi đi xa',
    date: '2026-05-07',
    unit: 'pv01',
    body: 'Ăn mang theo, án phí không mất; an mạng người đi đường.',
  },
  'tui-xach': {
    title: 'Trả lại túi xách cho người đánh rơi',
    date: '2026-05-08',
    unit: 'xa-hac-dien',
    body: 'Chiếc túi có ma chay giấy tờ và tiền đá quý, túi da.',
  },
  'ma-tuy-da-cu': {
    title: 'Bắt nhóm mua bán ma túy đá',
    date: '2025-02-10',
    unit: 'pc04',
    body: 'Thu giữ hai túi ma túy đá.',
  },
  'ma-tuy-da-moi': {
    title: 'Xử phạt người tàng trữ ma tuý đá',
    date: '2025-02-11',
    unit: 'pc04',
    body: 'Người này giấu ma tuý đá trong xe.',
  },
  'nam-2024': {
    title: 'Bắt đối tượng tên Nam',
    date: '2024-03-03',
    unit: 'pc02',
    body: 'Đối tượng Nam khai nhận toàn bộ.',
  },
  'nam-moi': {
    title: 'Chúc mừng năm mới',
    date: '2024-01-01',
    unit: 'pv01',
    body: 'Một năm bình yên, một năm ấm áp.',
  },
  // 16 to 24: units in the news.
  'csgt-ra-quan': {
    title: 'Cảnh sát giao thông ra quân đầu xuân',
    date: '2026-02-20',
    unit: 'pc08',
    body: 'Ra quân trên 113 tuyến đường, kiểm tra xe khách.',
  },
  'gia-phuc-bat-trom': {
    title: 'Công an huyện Gia Phúc bắt nhóm trộm chó',
    date: '2022-09-09',
    unit: 'huyen-gia-phuc',
    body: 'Công an huyện Gia Phúc phối hợp các xã bắt ba đối tượng.',
  },
  'lam-ha-cu': {
    title: 'Công an tỉnh Lâm Hà tổng kết phong trào',
    date: '2023-12-12',
    unit: 'tinh-lam-ha',
    body: 'Công an tỉnh Lâm Hà khen thưởng nhiều tập thể.',
  },
  'px15-cu': {
    title: 'Tập huấn công tác tuyên truyền',
    date: '2015-05-05',
    unit: 'px15',
    body: 'Phòng Công tác chính trị mở lớp tập huấn cho cán bộ trẻ.',
  },
  // 25 to 29: documents.
  'nghi-dinh-13': {
    title: 'Bảo vệ dữ liệu cá nhân: người dân có quyền gì',
    date: '2023-07-10',
    unit: 'pa05',
    body: 'Nghị định số 13/2023/NĐ-CP có hiệu lực từ 01/7/2023.',
  },
  'nghi-dinh-130': {
    title: 'Nghị định mới về cán bộ',
    date: '2023-09-10',
    unit: 'px03',
    body: 'Nghị định 130/2020/NĐ-CP áp dụng cho 13 nhóm, năm 2023 sửa một lần. Nghị định này, nghị định kia.',
  },
  'thong-tu-45': {
    title: 'Quy định mới về trang phục',
    date: '2023-10-10',
    unit: 'pv01',
    body: 'Nội dung nêu tại 45/2023/TT-BCA.',
  },
  'luat-91': {
    title: 'Luật Bảo vệ dữ liệu cá nhân có hiệu lực',
    date: '2026-01-01',
    unit: 'pa05',
    body: 'Luật số 91/2025/QH15 được Quốc hội thông qua.',
  },
  'nghi-dinh-168': {
    title: 'Mức phạt mới với người vượt đèn đỏ',
    date: '2025-01-02',
    unit: 'pc08',
    body: 'Theo Nghị định số 168/2024/NĐ-CP, mức phạt tăng nhiều lần.',
  },
  'vu-168': {
    title: 'Xử lý 168 vụ trong tháng theo nghị định',
    date: '2025-03-02',
    unit: 'pc08',
    body: 'Trong 168 vụ có nhiều xe tải; nghị định được phổ biến rộng.',
  },
  'ke-hoach-25': {
    title: 'Cao điểm bảo vệ Tết',
    date: '2026-01-15',
    unit: 'pv01',
    body: 'Công an tỉnh ban hành Kế hoạch 25 / KH–CAT về cao điểm.',
  },
  'ke-hoach-khac': {
    title: 'Số xe kiểm tra theo kế hoạch',
    date: '2026-01-20',
    unit: 'pc08',
    body: 'Theo kế hoạch 26/KH-CAT, 25 xe được kiểm tra, số còn lại làm sau.',
  },
  'thong-tu-08': {
    title: 'Sửa đổi quy định về kiểm tra',
    date: '2021-02-15',
    unit: 'pc08',
    body: 'Thông tư 08/2021/TTBCA thay văn bản cũ.',
  },
  // 32 to 36, 38 to 40: procedures, traffic, things lost.
  'can-cuoc-tre-em': {
    title: 'Làm căn cước cho trẻ em cần giấy tờ gì',
    date: '2025-06-01',
    unit: 'pc06',
    section: 'thu-tuc',
    body: 'Cha mẹ đưa trẻ đến công an xã để làm thẻ căn cước.',
  },
  'can-cuoc-nguoi-gia': {
    title: 'Cấp căn cước tại nhà cho người già',
    date: '2025-07-01',
    unit: 'pc06',
    body: 'Tổ cấp căn cước đến từng nhà; trẻ em trong xóm cũng vui.',
  },
  'ho-chieu': {
    title: 'Thủ tục làm hộ chiếu phổ thông',
    date: '2025-06-05',
    unit: 'pa08',
    section: 'thu-tuc',
    body: 'Người dân làm hộ chiếu tại bộ phận một cửa hoặc qua cổng dịch vụ công.',
  },
  'ho-lam-chieu': {
    title: 'Buổi chiều ở hồ Lam',
    date: '2025-06-07',
    unit: 'pv01',
    body: 'Họ làm đêm, đâu có ngại; chiếu trải bên hồ, đâu đâu cũng có người ở lại.',
  },
  'doi-gplx': {
    title: 'Các bước đổi giấy phép lái xe qua mạng',
    date: '2025-06-09',
    unit: 'pc08',
    section: 'thu-tuc',
    body: 'Đổi giấy phép lái xe trực tuyến mất năm phút.',
  },
  'phat-nguoi': {
    title: 'Tra cứu phạt nguội trên ứng dụng',
    date: '2025-06-11',
    unit: 'pc08',
    body: 'Chủ xe tra cứu phạt nguội miễn phí.',
  },
  'phat-nguoi-khac': {
    title: 'Phạt người đổ rác',
    date: '2025-06-12',
    unit: 'xa-hac-dien',
    body: 'Bị phạt, người này đã dọn sạch; cơm nguội cũng bị vứt.',
  },
  'dau-gia-2025': {
    title: 'Thông báo đấu giá xe vi phạm năm 2025',
    date: '2025-08-08',
    unit: 'ph10',
    body: 'Đấu giá xe vi phạm bị tịch thu sung công.',
  },
  'dau-gia-2023': {
    title: 'Thông báo đấu giá xe vi phạm',
    date: '2023-08-08',
    unit: 'ph10',
    body: 'Đấu giá xe vi phạm theo lô.',
  },
  'nong-do-con-y': {
    title: 'Xử lý vi phạm nồng độ cồn dịp lễ',
    date: '2025-09-01',
    unit: 'pc08',
    body: 'Lực lượng xử lý vi phạm nồng độ cồn.',
  },
  'nong-do-con-i': {
    title: 'Kết quả xử lí vi phạm nồng độ cồn',
    date: '2025-09-02',
    unit: 'pc08',
    body: 'Đã xử lí vi phạm nồng độ cồn của 40 người.',
  },
  'nguoi-tot': {
    title: 'Trả lại ví tiền nhặt được',
    date: '2025-09-20',
    unit: 'xa-hac-dien',
    tags: 'nguoi-tot-viec-tot',
    body: 'Một gương người tốt, việc tốt ở xã.',
  },
  'tim-chu-xe': {
    title: 'Tìm chủ sở hữu xe mô tô',
    date: '2026-06-06',
    unit: 'pc02',
    body: 'Ai là chủ xe biển kiểm soát 99H1-234.56 đến nhận.',
  },
  'tim-chu-xe-khac': {
    title: 'Tìm chủ xe bị bỏ lại',
    date: '2026-06-07',
    unit: 'pc02',
    body: 'Tìm chủ xe biển kiểm soát 98K1-234.56, xe số 99.',
  },
};

const registries: SiteFiles = {
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

/** Writes the newsroom into a folder of its own. */
export const writeFortyQueriesNewsroom = (): string =>
  writeSite({
    ...registries,
    'bai-viet/2026/tuan-tra-dem.md': undefined,
    ...Object.fromEntries(
      Object.entries(news).map(([slug, { title, date, unit, tags = '', section, body }]) => [
        `bai-viet/${date.slice(0, 4)}/${slug}.md`,
        articleText(
          `title: '${title}'\ndate: ${date}\nunit: ${unit}\ntags: [${tags}]${section ? `\nsection: ${section}` : ''}`,
          body,
        ),
      ]),
    ),
  });
