import { expect, it } from 'vitest';
import { createPictureFailure } from './picture-failure.ts';
import { svgDangers, type SvgDanger } from './svg/svg-dangers.ts';

it('names what it found in a drawing, and how to mend it', () => {
  const said = (Object.keys(svgDangers) as SvgDanger['kind'][]).map((kind) => {
    const { reason, cure } = createPictureFailure('/bai/ve.svg', { kind, found: '<x>' });
    return `${reason}\n  ${cure}`;
  });
  expect(`\n${said.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Ảnh \`ve.svg\` là ảnh SVG có mã lệnh \`<x>\`, có thể chạy trên máy người mở ảnh.
      Không mở tệp bằng trình duyệt. Lấy lại ảnh từ người vẽ, xuất không kèm mã lệnh, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG có thuộc tính \`<x>\`, chạy mã khi ảnh được mở hoặc bấm vào.
      Không mở tệp bằng trình duyệt. Xuất lại ảnh không kèm tương tác, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG có đường dẫn \`javascript:\` ở thuộc tính \`<x>\`.
      Không mở tệp bằng trình duyệt. Xuất lại ảnh không kèm đường dẫn, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG nhúng trang web bằng \`<x>\`.
      Lưu lại từ phần mềm vẽ (trong Inkscape chọn lưu dạng “Plain SVG”, trong Illustrator bỏ chọn “Preserve Illustrator Editing Capabilities”), hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG có phần chuyển động \`<x>\`, trang chỉ nhận hình tĩnh.
      Xóa chuyển động rồi lưu lại, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG lấy thêm tệp ở nơi khác: \`<x>\`.
      Trong phần mềm vẽ chọn nhúng ảnh (Embed) thay cho liên kết (Link) rồi lưu lại, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG mang theo dữ liệu không phải ảnh: \`<x>\`.
      Chỉ nhúng ảnh PNG, JPEG hoặc WebP, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG có lệnh trình bày không được dùng: \`<x>\`.
      Khi xuất SVG chọn “Presentation Attributes” ở mục “Styling”, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG dùng thực thể XML (\`<x>\`), có thể phình ra làm treo máy hoặc đọc tệp trong máy.
      Lưu lại từ phần mềm vẽ (trong Inkscape chọn lưu dạng “Plain SVG”, trong Illustrator bỏ chọn “Preserve Illustrator Editing Capabilities”), hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG có chỉ thị \`<x>\` gọi tệp khác.
      Xóa dòng đó rồi lưu lại, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG viết sai cú pháp XML ở dòng \`<x>\`.
      Xuất lại ảnh từ phần mềm vẽ, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG không lưu bằng bảng mã UTF-8.
      Xuất lại ảnh từ phần mềm vẽ, chọn UTF-8 ở mục “Encoding”, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG thiếu khai báo ở thẻ đầu tiên.
      Sửa thẻ đầu tiên thành \`<svg xmlns="http://www.w3.org/2000/svg" …>\`.
    Ảnh \`ve.svg\` là ảnh SVG quá rối: \`<x>\`.
      Xuất ảnh ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG không ghi khổ hình, hoặc ghi khổ hình vô lý.
      Ghi khổ hình vào thẻ đầu tiên, ví dụ \`viewBox="0 0 800 600"\`, hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG mà máy không vẽ xong trong 20 giây.
      Xuất ảnh ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG còn chữ gõ được \`<x>\`, mỗi máy vẽ chữ bằng một phông khác.
      Đổi chữ thành nét vẽ rồi lưu lại (Inkscape: Path → Object to Path; Illustrator: Type → Create Outlines; CorelDRAW: Convert to Curves), hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG có phần \`<x>\` mà trang không nhận.
      Lưu lại từ phần mềm vẽ (trong Inkscape chọn lưu dạng “Plain SVG”, trong Illustrator bỏ chọn “Preserve Illustrator Editing Capabilities”), hoặc xuất ra PNG rồi dùng tệp PNG đó.
    Ảnh \`ve.svg\` là ảnh SVG có thuộc tính \`<x>\` mà trang không nhận.
      Lưu lại từ phần mềm vẽ (trong Inkscape chọn lưu dạng “Plain SVG”, trong Illustrator bỏ chọn “Preserve Illustrator Editing Capabilities”), hoặc xuất ra PNG rồi dùng tệp PNG đó.
    "
  `);
});

it('quotes no more than a line of a file, and never its quotation marks', () => {
  const { reason } = createPictureFailure('/bai/ve.svg', { kind: 'svg-goi-ngoai', found: `a\`b\n${'c'.repeat(100)}` });
  expect(reason).toBe(`Ảnh \`ve.svg\` là ảnh SVG lấy thêm tệp ở nơi khác: \`a b ${'c'.repeat(55)}…\`.`);
});
