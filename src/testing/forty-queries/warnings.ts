import type { News } from './news.ts';

/** Queries 5, 6, 13 to 24, 37 and the extra negatives: scams, words that differ in a mark, units in the news. */
export const warnings: Record<string, News> = {
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
  // 5, 6: letters that are not words.
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
};
