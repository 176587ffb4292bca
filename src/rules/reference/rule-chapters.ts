import type { RuleGroup } from '../rule.ts';

/** The chapters of the staff's reference. */
export const ruleChapters: Record<RuleGroup, { heading: string; intro: string }> = {
  'con-nguoi': {
    heading: 'Bảo vệ con người',
    intro:
      'Trẻ em, người bị hại, người tố giác và cả người bị nghi phạm tội đều có thể bị hại thêm vì một bài viết. Gặp các mã này thì bỏ bớt chi tiết, đừng tìm cách viết vòng.',
  },
  'bi-mat': {
    heading: 'Bí mật nhà nước và việc nội bộ',
    intro:
      'Nghi là bí mật thì dừng lại, hỏi người chỉ huy, đừng gửi bài đi đâu. Xóa trong bài chưa đủ: tệp vẫn còn trong kho, hãy báo người quản trị.',
  },
  'lo-lot': {
    heading: 'Số giấy tờ và dấu vết lộ ra ngoài',
    intro: 'Những thứ này hay lọt vào bài khi chép từ hồ sơ, từ Word hay từ máy của đơn vị.',
  },
  'van-ban': {
    heading: 'Chữ và bảng mã',
    intro: 'Chữ nhìn đúng mà lưu sai thì người đọc không tìm thấy, máy đọc không ra tiếng.',
  },
  'danh-dau': {
    heading: 'Dấu của Markdown',
    intro:
      'Markdown đọc vài dấu theo cách riêng: thiếu một dấu cách là chữ đậm hiện thành dấu sao, thừa một dấu cách là đoạn văn hiện thành mã máy.',
  },
  'bai-viet': {
    heading: 'Bài viết',
    intro: 'Những điều làm bài khó đọc, khó tìm hoặc dẫn người đọc tới chỗ không có.',
  },
  anh: {
    heading: 'Ảnh',
    intro: 'Ảnh phải nói được với cả người không nhìn thấy, và không được mang theo điều mắt thường không thấy.',
  },
  tep: {
    heading: 'Tệp đính kèm',
    intro:
      'Tệp đính kèm được đăng nguyên từng byte. Máy soát loại thật của tệp, mã chạy được và thông tin ẩn; chữ trong tệp thì người duyệt phải đọc.',
  },
};
