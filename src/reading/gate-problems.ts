import type { GateProblemId } from '../problems/gate-problem-id.ts';

interface GateProblem {
  ids: readonly GateProblemId[];
  /** What went wrong, in a few words. */
  meaning: string;
  cure: string;
}

/** Problems from the schemas, the registries and the reading of files, for the staff's reference. */
export const gateProblems: readonly GateProblem[] = [
  { ids: ['thieu-khoa'], meaning: 'Phần đầu thiếu một khóa bắt buộc', cure: 'Thêm dòng được nêu, ví dụ `unit: pv01`' },
  { ids: ['khoa-la'], meaning: 'Tên khóa không có trong bảng', cure: 'Sửa theo gợi ý, thường là gõ nhầm' },
  { ids: ['gia-tri-sai'], meaning: 'Giá trị không đúng kiểu', cure: 'Chép ví dụ trong thông báo' },
  { ids: ['ngay-sai'], meaning: 'Ngày không đọc được hoặc không có thật', cure: 'Viết `2026-06-19`' },
  { ids: ['yaml-sai'], meaning: 'Phần đầu viết sai dấu', cure: 'Đặt giá trị trong ngoặc kép, thụt dòng bằng dấu cách' },
  {
    ids: ['xung-dot-git'],
    meaning: 'Còn dấu `<<<<<<<`, `=======`, `>>>>>>>` của git: hai bản chưa chọn bản nào',
    cure: 'Giữ bản đúng, xóa bản kia và các dòng dấu',
  },
  {
    ids: ['gia-tri-bi-cat', 'gia-tri-nhieu-dong'],
    meaning: 'Giá trị bị dấu `#`, `&`, dấu phẩy cắt mất một phần, hoặc viết trên nhiều dòng',
    cure: 'Đặt cả giá trị trong ngoặc kép, trên một dòng',
  },
  { ids: ['the-lap'], meaning: 'Một thẻ ghi hai lần', cure: 'Xóa bớt, hoặc sửa thành thẻ khác' },
  {
    ids: ['thieu-phan-dau'],
    meaning: 'Phần đầu thiếu dòng `---` mở hoặc đóng',
    cure: 'Thêm dòng ấy, hoặc chép lại mẫu bài',
  },
  { ids: ['bai-trong'], meaning: 'Chưa có nội dung', cure: 'Viết dưới dòng `---` thứ hai' },
  { ids: ['ten-tep-sai'], meaning: 'Tên tệp có dấu, chữ hoa hoặc khoảng trắng', cure: 'Đổi theo tên được gợi ý' },
  { ids: ['sai-thu-muc'], meaning: 'Bài nằm ngoài thư mục của năm', cure: 'Chuyển vào `bai-viet/2026/`' },
  { ids: ['trung-duong-dan'], meaning: 'Hai tệp chung một địa chỉ', cure: 'Đổi tên một tệp' },
  {
    ids: ['don-vi-la', 'the-la', 'chuyen-muc-la'],
    meaning: 'Mã chưa có trong danh sách',
    cure: 'Sửa theo gợi ý hoặc thêm vào danh sách',
  },
  {
    ids: ['don-vi-khong-cong-khai'],
    meaning: 'Đơn vị không được nêu tên công khai',
    cure: 'Ghi đơn vị được phép đứng tên bài',
  },
  {
    ids: ['don-vi-ngoai-thoi-gian'],
    meaning: 'Đơn vị chưa có hoặc đã kết thúc vào ngày đăng',
    cure: 'Ghi đơn vị kế thừa được nêu',
  },
  { ids: ['anh-thieu-mo-ta'], meaning: 'Ảnh chưa có mô tả', cure: 'Ghi mô tả trong ngoặc vuông' },
  { ids: ['anh-khong-thay'], meaning: 'Không thấy tệp ảnh', cure: 'Kiểm tra tên tệp, để ảnh cạnh bài' },
  { ids: ['anh-ngoai-thu-muc'], meaning: 'Ảnh lấy từ trang khác', cure: 'Chép ảnh về cạnh bài' },
  {
    ids: ['anh-hong'],
    meaning: 'Ảnh hỏng, quá nặng, hoặc thuộc loại trang không nhận',
    cure: 'Lưu lại thành JPEG hoặc PNG',
  },
  { ids: ['dinh-kem-khong-thay'], meaning: 'Không thấy tệp đính kèm', cure: 'Kiểm tra tên tệp, để tệp cạnh bài' },
  {
    ids: ['dinh-kem-hong'],
    meaning: 'Tệp đính kèm hỏng, quá nặng, có mật khẩu, hoặc thuộc loại trang không nhận',
    cure: 'Lưu lại thành PDF hoặc .docx, dưới 10 MB, không mật khẩu',
  },
  {
    ids: ['dinh-kem-khong-dan'],
    meaning: 'Tệp nằm cạnh bài mà chưa bài nào dẫn tới',
    cure: 'Ghi `[Tên văn bản](ten-tep.pdf)` trong bài, hoặc chuyển tệp ra ngoài',
  },
  { ids: ['khong-phai-utf8'], meaning: 'Tệp lưu sai bảng mã', cure: 'Lưu lại, chọn UTF-8' },
  { ids: ['khong-doc-duoc'], meaning: 'Không mở được tệp', cure: 'Xem lại quyền đọc, hoặc chép lại tệp' },
  {
    ids: ['tep-lien-ket'],
    meaning: 'Tệp hoặc thư mục là liên kết tới chỗ khác',
    cure: 'Chép hẳn tệp vào thư mục nội dung',
  },
  {
    ids: ['tep-qua-lon', 'dong-qua-dai', 'dau-qua-nhieu', 'long-qua-sau'],
    meaning: 'Tệp lớn hoặc rối quá mức của một bài viết',
    cure: 'Xem lại có dán nhầm dữ liệu không; chia thành nhiều bài',
  },
  {
    ids: ['doc-qua-suc'],
    meaning: 'Máy đọc mãi không xong tệp này nên đã bỏ qua nó',
    cure: 'Cất tệp ra ngoài thư mục nội dung, bỏ chỗ lặp đi lặp lại, chia thành nhiều bài',
  },
  {
    ids: ['tep-la'],
    meaning: 'Tệp không phải bài viết, ảnh hay tệp đính kèm',
    cure: 'Chuyển ra ngoài thư mục `content`',
  },
  {
    ids: ['danh-muc-thieu', 'danh-muc-rong'],
    meaning: 'Chưa có danh sách đơn vị, chuyên mục, thẻ…',
    cure: 'Tạo tệp được nêu, chép dòng ví dụ',
  },
  {
    ids: ['nguoc-thoi-gian'],
    meaning: 'Đơn vị kết thúc trước ngày thành lập',
    cure: 'Sửa `from` hoặc `to` trong `don-vi.yml`',
  },
  {
    ids: ['duong-dan-cu-trung'],
    meaning:
      'Địa chỉ cũ đã có trang khác trả lời, ảnh hay tệp đính kèm đã gỡ còn ở trong bài, hoặc hai mục trả lời cùng một lượt mở',
    cure: 'Xóa một trong hai mục; bài đã gỡ thì ghi `draft: true`, ảnh hay tệp đã gỡ thì thay trong bài',
  },
  {
    ids: ['duong-dan-cu-lac'],
    meaning: 'Địa chỉ mới trong `duong-dan-cu.yml` không có trên trang',
    cure: 'Sửa `to` theo gợi ý',
  },
  {
    ids: ['duong-dan-cu-vong'],
    meaning: 'Hai địa chỉ dẫn vòng về nhau',
    cure: 'Ghi địa chỉ đang đăng vào `to`',
  },
  { ids: ['trung-ma'], meaning: 'Hai mục trong danh sách chung một mã', cure: 'Đặt mã khác, hoặc gộp làm một' },
  { ids: ['mdx-khoi-la', 'mdx-the-html'], meaning: 'Thẻ không dùng được', cure: 'Dùng cách viết được gợi ý' },
  {
    ids: ['mdx-thuoc-tinh'],
    meaning: 'Khối không có thuộc tính đó, hoặc giá trị chưa đặt trong ngoặc kép',
    cure: 'Chép cách viết được gợi ý',
  },
  {
    ids: ['mdx-nhap-xuat', 'mdx-bieu-thuc', 'mdx-cu-phap', 'mdx-dia-chi-anh'],
    meaning: 'Chữ trong tệp `.mdx` bị hiểu là lệnh',
    cure: 'Viết lại theo gợi ý, hoặc đổi đuôi tệp thành `.md`',
  },
  {
    ids: ['xac-nhan-sai', 'xac-nhan-thua'],
    meaning: 'Một mục `acknowledge` không ứng với điều nào được nêu',
    cure: 'Chép đúng mã từ báo cáo, hoặc xóa mục đó',
  },
];
