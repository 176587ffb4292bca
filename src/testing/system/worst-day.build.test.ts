import { expect, it } from 'vitest';
import { mdxComponentNames } from '../../components/mdx/names.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { readNewsroom } from '../../reading/read-newsroom-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';

/** Each line breaks a different rule. A new rule needs a new line here, and its id in the report below. */
const keys = [
  'title: TUẦN TRA ĐÊM VEN SÔNG LỤA',
  'date: 19/6/2026',
  'unit: pv99',
  'section: chuyen-muc-la',
  'tags: [the-la]',
  'sumary: Viết sai tên khóa.',
  'draft: có',
  'acknowledge: [{ rule: quy-tac-la, reason: Không có }]',
];
const body = [
  'import Anh from "./anh.js"',
  '',
  '![](thieu.jpg)',
  '',
  '![Ảnh lấy từ nơi khác](https://anh.example/a.jpg)',
  '',
  '<Video />',
  '',
  '<LuuY mau="do">Nội dung</LuuY>',
  '',
  '# Đề mục lớn',
  '',
  'Tổ công tác bắt quả tang Lò Văn Sáng (15 tuổi) đang trộm cắp.',
  '',
  'Bị hại là cháu L.V.S. (12 tuổi), học sinh lớp 6A Trường THCS Sông Lụa.',
  '',
  'Công an đã bắt hung thủ. Cơ quan điều tra khởi tố bị can Lò Văn Bình.',
  '',
  'Cơ quan điều tra làm việc với Lò Văn Khoa (sinh ngày 12/3/1990).',
  '',
  'TỐI MẬT',
  '',
  'LƯU HÀNH NỘI BỘ. Chuyên án 326T được xác lập.',
  '',
  'Số căn cước 001090012345, số tài khoản 12345678901 ngân hàng, điện thoại 0912 345 678, thư an@gmail.com.',
  '',
  'Ảnh lưu ở C:\\Users\\Admin\\Desktop\\anh.jpg trên máy 192.168.1.10.',
  '',
  'mso-bidi-font-size: 12pt',
  '',
  'Xem [tại đây](/bai-viet/2020/khong-co/) hoặc https://vi-du.example/tin.',
].join('\n');

it('reports everything at once of the worst article, each with its place and cure', async () => {
  const contentDir = writeSite({ 'bai-viet/26/Ngày tệ nhất.mdx': articleText(keys.join('\n'), body) });
  const { problems, files } = await readNewsroom({
    contentDir,
    now: Date.parse('2026-11-23T08:00:00+07:00'),
    mdxComponents: mdxComponentNames,
  });
  expect(new Set(problems.map(({ ruleId }) => ruleId)).size).toBeGreaterThanOrEqual(25);
  expect(formatProblems(problems, { folder: 'content', files })).toMatchInlineSnapshot(`
    "content/bai-viet/26/Ngày tệ nhất.mdx
      –       sai-thu-muc                 Bài \`bai-viet/26/Ngày tệ nhất.mdx\` không nằm trong thư mục của một năm.
                                          Chuyển tệp vào thư mục năm đăng: \`bai-viet/2026/ten-bai.md\`.
      2:1     tieu-de-viet-hoa            Nên xem lại: Tiêu đề \`TUẦN TRA ĐÊM VEN SÔNG LỤA\` viết hoa cả dòng nên khó đọc.
                                          Viết như một câu thường, chỉ viết hoa chữ đầu, tên riêng và chữ viết tắt: \`Tuần tra đêm ven sông Lụa\`.
      3:1     ngay-sai                    \`19/6/2026\` ghi ngày trước, năm sau.
                                          Viết ngày theo thứ tự năm-tháng-ngày: \`2026-06-19\`.
      4:1     don-vi-la                   Không có đơn vị nào mang mã \`pv99\`.
                                          Dùng một mã có trong \`don-vi.yml\`, hoặc thêm đơn vị mới vào đó.
      5:1     chuyen-muc-la               Không có chuyên mục nào mang mã \`chuyen-muc-la\`.
                                          Dùng một mã có trong \`chuyen-muc.yml\`, hoặc thêm chuyên mục mới vào đó.
      6:8     the-la                      Không có thẻ nào mang mã \`the-la\`.
                                          Dùng một mã có trong \`the.yml\`, hoặc thêm thẻ mới vào đó.
      7:1     khoa-la                     Không có khóa nào tên là \`sumary\`.
                                          Sửa thành \`summary\`.
      8:1     gia-tri-sai                 Giá trị \`có\` của khóa \`draft\` phải là \`true\` hoặc \`false\`.
                                          Viết: \`draft: true\`.
      9:17    xac-nhan-sai                Không có quy tắc nào mang mã \`quy-tac-la\`.
                                          Chép đúng mã quy tắc từ báo cáo của \`npm run check\`.
      12:1    mdx-nhap-xuat               Dòng bắt đầu bằng \`import\` là lệnh của lập trình viên, không dùng được trong bài.
                                          Xóa dòng này; các khối có sẵn dùng được ngay, không cần khai báo.
      14:1    anh-khong-thay              Không thấy tệp ảnh \`thieu.jpg\`.
                                          Chép ảnh vào cạnh tệp này, thư mục \`bai-viet/26\`, hoặc bỏ ảnh \`thieu.jpg\` khỏi đó.
      14:1    anh-thieu-mo-ta             Ảnh \`thieu.jpg\` chưa có mô tả nên người dùng trình đọc màn hình không biết ảnh có gì.
                                          Ghi nội dung ảnh trong ngoặc vuông: \`![Công an xã tuần tra ban đêm](thieu.jpg)\`.
      14:1    anh-thieu-nguoi-chup        Nên xem lại: Ảnh \`thieu.jpg\` chưa ghi ai chụp.
                                          Ghi sau chú thích, trong ngoặc kép: \`![Mô tả ảnh](thieu.jpg "Chú thích. Ảnh: Lê Hạc")\`.
      16:1    anh-ngoai-thu-muc           Ảnh \`https://anh.example/a.jpg\` không nằm cạnh bài.
                                          Chép ảnh vào cùng thư mục với bài rồi chỉ ghi tên tệp: \`![Mô tả ảnh](hien-truong.jpg)\`.
      16:1    anh-thieu-nguoi-chup        Nên xem lại: Ảnh \`https://anh.example/a.jpg\` chưa ghi ai chụp.
                                          Ghi sau chú thích, trong ngoặc kép: \`![Mô tả ảnh](https://anh.example/a.jpg "Chú thích. Ảnh: Lê Hạc")\`.
      18:1    mdx-khoi-la                 Trang không có khối nào tên là \`<Video>\`.
                                          Các khối có sẵn: \`<CacBuoc>\`, \`<DuongDayNong>\`, \`<LuuY>\`.
      20:7    mdx-thuoc-tinh              Khối \`<LuuY>\` không có thuộc tính \`mau\`.
                                          Xóa thuộc tính này; khối này nhận: \`tieuDe="…"\`.
      22:1    cap-de-muc                  Nên xem lại: Đề mục \`Đề mục lớn\` ở cấp một, là cấp của tiêu đề bài.
                                          Viết hai dấu thăng: \`## Đề mục lớn\`.
      24:26   ten-nguoi-chua-thanh-nien   \`Lò Văn Sáng\` (\`15 tuổi\`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã.
                                          Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: \`L.V.S.\`. Che mọi chỗ cùng lúc: \`npm run check -- --hide "Lò Văn Sáng" "bai-viet/26/Ngày tệ nhất.mdx"\`.
      26:16   nhieu-chi-tiet-ve-tre-em    Nên xem lại: Đoạn về \`L.V.S.\` (\`12 tuổi\`) nêu cùng lúc tuổi, lớp, trường nên người quen vẫn nhận ra người chưa thành niên này.
                                          Giữ lại nhiều nhất hai chi tiết: \`cháu S., 12 tuổi, ở một xã ven sông\`.
      26:34   tu-ngu-ve-tre-em            Nên xem lại: Chữ \`học sinh\` đứng trong đoạn kể một vụ việc: bài có thể nói đến trẻ em hoặc người chưa thành niên.
                                          Xem lại cả bài: không tên, trường, lớp, thôn xóm, cha mẹ; ảnh đã che mặt hẳn chưa. Đã xem và đúng cả thì ghi lý do vào \`acknowledge\`.
      26:43   chi-tiet-nhan-ra-tre-em     \`lớp 6A\` làm lộ \`L.V.S.\` (\`12 tuổi\`): lớp của người chưa thành niên trong vụ việc không được công khai.
                                          Bỏ chi tiết này, hoặc viết chung: \`học sinh\`.
      26:50   chi-tiet-nhan-ra-tre-em     \`Trường THCS Sông Lụa\` làm lộ \`L.V.S.\` (\`12 tuổi\`): trường của người chưa thành niên trong vụ việc không được công khai.
                                          Bỏ chi tiết này, hoặc viết chung: \`một trường trên địa bàn\`.
      28:16   goi-nhu-co-toi              Nên xem lại: \`hung thủ\` là cách gọi người có tội, trong khi chưa có bản án có hiệu lực thì chưa được coi ai là có tội.
                                          Gọi theo giai đoạn: \`nghi phạm\`, \`bị can\`, \`bị cáo\`, sau bản án có hiệu lực là \`người bị kết án\`.
      28:58   neu-ten-nghi-pham           Nên xem lại: \`Lò Văn Bình\` là họ tên đầy đủ của người mới bị bắt, tạm giữ, khởi tố hoặc bị nghi.
                                          Viết tắt: \`L.V.B.\`. Nếu cần nêu tên để tìm thêm bị hại, ghi lý do vào \`acknowledge\`.
      30:44   du-lieu-rieng               \`sinh ngày 12/3/1990\` là ngày sinh đầy đủ của \`Lò Văn Khoa\`: chỉ thông báo truy nã hoặc tìm người mới nêu ngày, tháng sinh.
                                          Chỉ giữ năm: \`sinh năm 1990\`.
      32:1    dau-do-mat                  \`TỐI MẬT\` là dấu độ mật: nội dung này có thể là bí mật nhà nước.
                                          Không đăng bài này. Ngắt máy khỏi mạng và báo ngay cán bộ bảo mật của đơn vị. Nếu chỉ nói về quy định, viết chữ thường: \`độ mật, tối mật\`.
      34:1    tai-lieu-noi-bo             Nên xem lại: \`LƯU HÀNH NỘI BỘ\` là dấu của văn bản nội bộ.
                                          Bỏ đoạn chép từ văn bản nội bộ và chỉ viết điều được phép công bố: \`Công an tỉnh triển khai kế hoạch bảo vệ lễ hội\`.
      34:18   bien-phap-nghiep-vu         Nên xem lại: \`Chuyên án 326T\` là bí số hoặc biện pháp nghiệp vụ.
                                          Chỉ kể kết quả, không kể cách làm: \`Qua công tác nghiệp vụ, Công an tỉnh đã làm rõ vụ việc\`.
      36:13   so-can-cuoc                 Có số căn cước \`001•••••••45\`, không được đăng ở bất cứ đâu.
                                          Xóa hẳn dãy số này; cần chỉ rõ người nào thì viết tắt tên và năm sinh: \`N.V.A. (sinh năm 1990)\`.
      36:40   so-tai-khoan                Có số tài khoản \`123••••••01\`, không được đăng ở bất cứ đâu.
                                          Xóa hẳn dãy số này; nêu thủ đoạn thì viết “một tài khoản ngân hàng”, vận động ủng hộ thì dẫn tới trang của đơn vị nhận.
      36:74   so-dien-thoai               Nên xem lại: Số di động \`0912 345 678\` không phải số của cơ quan.
                                          Thay bằng số của đơn vị: \`Điện thoại: 0200.000.113\`; số di động công vụ thì thêm vào \`hotlines\` trong \`co-quan.yml\`.
      36:92   thu-dien-tu-la              Nên xem lại: \`an@gmail.com\` là hộp thư riêng.
                                          Thay bằng hộp thư của cơ quan ghi ở \`email\` trong \`co-quan.yml\`, hoặc bỏ địa chỉ này.
      38:11   duong-dan-may-tinh          \`C:\\Users\` là đường dẫn trên máy của đơn vị.
                                          Chép tệp vào cạnh bài rồi ghi tên tệp: \`![Công an xã tuần tra](tuan-tra.jpg)\`, hoặc xóa đường dẫn.
      38:51   dia-chi-mang-noi-bo         \`192.168.1.10\` là địa chỉ trong mạng nội bộ.
                                          Xóa địa chỉ này, hoặc dẫn tới địa chỉ công khai: \`https://congan.minhha.example\`.
      40:1    rac-word                    \`mso-bidi-font-size:\` là mã của Word còn sót.
                                          Xóa đoạn này; lần sau dán bằng “Chỉ giữ văn bản” (Ctrl+Shift+V).
      42:5    chu-lien-ket                Nên xem lại: Chữ đường dẫn \`tại đây\` không nói nơi đến.
                                          Viết nơi đường dẫn đưa tới: \`[cảnh báo về ứng dụng VNeID giả](/bai-viet/2025/canh-bao-ung-dung-vneid-gia/)\`.
      42:5    lien-ket-khong-co           Trang không có địa chỉ \`/bai-viet/2020/khong-co/\`.
                                          Mở trang cần dẫn tới rồi chép phần sau tên miền, ví dụ \`/bai-viet/2026/tuan-tra-dem/\`; hoặc bỏ đường dẫn.
      42:46   dia-chi-tran                Nên xem lại: Địa chỉ \`https://vi-du.example/tin\` viết thẳng trong bài.
                                          Viết thành đường dẫn có chữ: \`[tên trang](https://vi-du.example/tin)\`; nếu là địa chỉ lừa đảo thì viết hỏng đi, đặt giữa hai dấu huyền: \`hxxps://vneid-gia[.]example\`.

    Đã soát 7 tệp: 25 lỗi phải sửa, 14 điều nên xem lại, trong 1 tệp."
  `);
});
