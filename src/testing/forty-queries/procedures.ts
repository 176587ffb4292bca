import type { News } from './news.ts';

/** Queries 25 to 29, 32 to 36, 38 to 40: documents, procedures, traffic, lost things. */
export const procedures: Record<string, News> = {
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
  // 32 to 36, 38 to 40: procedures, traffic, lost things.
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
