const asPng = 'hoặc xuất ra PNG rồi dùng tệp PNG đó';
const plain =
  'trong Inkscape chọn lưu dạng “Plain SVG”, trong Illustrator bỏ chọn “Preserve Illustrator Editing Capabilities”';

/** `reason` continues the sentence after the file's name; `found` is the part of the file that it concerns. */
export const svgDangers = {
  'svg-ma-lenh': {
    reason: (found) => `là ảnh SVG có mã lệnh \`${found}\`, có thể chạy trên máy người mở ảnh`,
    cure: `Không mở tệp bằng trình duyệt. Lấy lại ảnh từ người vẽ, xuất không kèm mã lệnh, ${asPng}.`,
  },
  'svg-su-kien': {
    reason: (found) => `là ảnh SVG có thuộc tính \`${found}\`, chạy mã khi ảnh được mở hoặc bấm vào`,
    cure: `Không mở tệp bằng trình duyệt. Xuất lại ảnh không kèm tương tác, ${asPng}.`,
  },
  'svg-duong-dan-ma': {
    reason: (found) => `là ảnh SVG có đường dẫn \`javascript:\` ở thuộc tính \`${found}\``,
    cure: `Không mở tệp bằng trình duyệt. Xuất lại ảnh không kèm đường dẫn, ${asPng}.`,
  },
  'svg-nhung-trang': {
    reason: (found) => `là ảnh SVG nhúng trang web bằng \`${found}\``,
    cure: `Lưu lại từ phần mềm vẽ (${plain}), ${asPng}.`,
  },
  'svg-chuyen-dong': {
    reason: (found) => `là ảnh SVG có phần chuyển động \`${found}\`, trang chỉ nhận hình tĩnh`,
    cure: `Xóa chuyển động rồi lưu lại, ${asPng}.`,
  },
  'svg-goi-ngoai': {
    reason: (found) => `là ảnh SVG lấy thêm tệp ở nơi khác: \`${found}\``,
    cure: `Trong phần mềm vẽ chọn nhúng ảnh (Embed) thay cho liên kết (Link) rồi lưu lại, ${asPng}.`,
  },
  'svg-du-lieu': {
    reason: (found) => `là ảnh SVG mang theo dữ liệu không phải ảnh: \`${found}\``,
    cure: `Chỉ nhúng ảnh PNG, JPEG hoặc WebP, ${asPng}.`,
  },
  'svg-kieu-dang': {
    reason: (found) => `là ảnh SVG có lệnh trình bày không được dùng: \`${found}\``,
    cure: `Khi xuất SVG chọn “Presentation Attributes” ở mục “Styling”, ${asPng}.`,
  },
  'svg-thuc-the': {
    reason: (found) =>
      `là ảnh SVG dùng thực thể XML (\`${found}\`), có thể phình ra làm treo máy hoặc đọc tệp trong máy`,
    cure: `Lưu lại từ phần mềm vẽ (${plain}), ${asPng}.`,
  },
  'svg-chi-thi': {
    reason: (found) => `là ảnh SVG có chỉ thị \`${found}\` gọi tệp khác`,
    cure: `Xóa dòng đó rồi lưu lại, ${asPng}.`,
  },
  'svg-sai-cu-phap': {
    reason: (found) => `là ảnh SVG viết sai cú pháp XML ở dòng \`${found}\``,
    cure: `Xuất lại ảnh từ phần mềm vẽ, ${asPng}.`,
  },
  'svg-bang-ma': {
    reason: () => 'là ảnh SVG không lưu bằng bảng mã UTF-8',
    cure: `Xuất lại ảnh từ phần mềm vẽ, chọn UTF-8 ở mục “Encoding”, ${asPng}.`,
  },
  'svg-thieu-khai-bao': {
    reason: () => 'là ảnh SVG thiếu khai báo ở thẻ đầu tiên',
    cure: 'Sửa thẻ đầu tiên thành `<svg xmlns="http://www.w3.org/2000/svg" …>`.',
  },
  'svg-qua-roi': {
    reason: (found) => `là ảnh SVG quá rối: \`${found}\``,
    cure: 'Xuất ảnh ra PNG rồi dùng tệp PNG đó.',
  },
  'svg-thieu-khung': {
    reason: () => 'là ảnh SVG không ghi khổ hình, hoặc ghi khổ hình vô lý',
    cure: `Ghi khổ hình vào thẻ đầu tiên, ví dụ \`viewBox="0 0 800 600"\`, ${asPng}.`,
  },
  'svg-ve-lau': {
    reason: () => 'là ảnh SVG mà máy không vẽ xong trong 20 giây',
    cure: 'Xuất ảnh ra PNG rồi dùng tệp PNG đó.',
  },
  'svg-chu': {
    reason: (found) => `là ảnh SVG còn chữ gõ được \`${found}\`, mỗi máy vẽ chữ bằng một phông khác`,
    cure: `Đổi chữ thành nét vẽ rồi lưu lại (Inkscape: Path → Object to Path; Illustrator: Type → Create Outlines; CorelDRAW: Convert to Curves), ${asPng}.`,
  },
  'svg-phan-tu-la': {
    reason: (found) => `là ảnh SVG có phần \`${found}\` mà trang không nhận`,
    cure: `Lưu lại từ phần mềm vẽ (${plain}), ${asPng}.`,
  },
  'svg-thuoc-tinh-la': {
    reason: (found) => `là ảnh SVG có thuộc tính \`${found}\` mà trang không nhận`,
    cure: `Lưu lại từ phần mềm vẽ (${plain}), ${asPng}.`,
  },
} as const satisfies Record<string, { reason: (found: string) => string; cure: string }>;

export interface SvgDanger {
  kind: keyof typeof svgDangers;
  /** The part of the file that the reason concerns: `<script>`. */
  found?: string;
}
