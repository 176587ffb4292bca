import type { News } from './news.ts';

/** Queries 1 to 12, 30 and 31: conferences, days, and people by name. */
export const events: Record<string, News> = {
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
};
