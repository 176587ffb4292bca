import { describeStyledWords, findOddAddresses } from './find-styled-words.ts';
import { defineRule } from '../rule.ts';

const cure = 'Chạy `npm run check -- --fix` để thay, hoặc gõ lại; muốn đậm thì viết `**chữ đậm**`.';

export const chuKieu = defineRule({
  id: 'chu-kieu',
  group: 'van-ban',
  severity: 'nhac',
  why: 'Chữ đậm, chữ nghiêng, chữ trong vòng tròn chép từ Zalo, Facebook là ký hiệu toán chứ không phải chữ: tìm không ra, trình đọc màn hình đọc từng ký hiệu hoặc im lặng.',
  examples: [
    {
      name: 'Chữ thường, dấu có nghĩa riêng, biểu tượng',
      body: 'Cảnh báo: ½ số vụ, 120 m², 5 m³, № 3, 39 ℃, ™, 🅰️, 1️⃣, Лада, αβγ, x̄.',
      problems: [],
    },
    {
      name: 'Chữ đậm của toán học',
      body: '𝗖ả𝗻𝗵 𝗯á𝗼: người dân cảnh giác.',
      problems: [
        `1:1 2 chỗ dùng chữ kiểu lạ thay cho chữ thường, chỗ đầu tiên là \`𝗖ả𝗻𝗵\`, đúng ra là \`Cảnh\`. ${cure}`,
      ],
    },
    {
      name: 'Chữ rộng, số trong vòng tròn, đơn vị đo dồn vào một ký hiệu',
      body: 'Gọi １１３.\n\n① Gác máy. Đi 5 ㎞, kho 20 ㎡.',
      problems: [
        `1:5 4 chỗ dùng chữ kiểu lạ thay cho chữ thường, chỗ đầu tiên là \`１１３.\`, đúng ra là \`113.\`. ${cure}`,
      ],
    },
    {
      name: 'Chữ bị gạch bằng dấu chồng',
      body: 'Giá c\u0336u\u0336\u0303 là 50.',
      problems: [
        `1:5 1 chỗ dùng chữ kiểu lạ thay cho chữ thường, chỗ đầu tiên là \`c\u0336u\u0336\u0303\`, đúng ra là \`cũ\`. ${cure}`,
      ],
    },
    {
      name: 'Địa chỉ giả dùng chữ giống chữ thường: máy giữ nguyên, không đổi thành địa chỉ thật',
      body: 'Kẻ gian lập trang `dichvucong.ɡov.vn`.',
      problems: [
        '1:20 Địa chỉ `dichvucong.ɡov.vn` có `ɡ` (U+0261) chỉ giống chữ thường; trang giữ nguyên vì đổi chữ là đổi sang địa chỉ khác. Địa chỉ thật thì gõ lại bằng chữ thường; địa chỉ giả thì viết thêm bằng lời chữ nào bị thay.',
      ],
    },
    {
      name: 'Chữ nhỏ ở trên',
      body: 'Số mũ xⁿ. ᶜᵒⁿᵍ ᵃⁿ',
      problems: [
        '1:11 2 chỗ dùng chữ kiểu lạ thay cho chữ thường, chỗ đầu tiên là `ᶜᵒⁿᵍ`, đúng ra là `cong`. Chạy `npm run check -- --fix` để thay, hoặc gõ lại; muốn đậm thì viết `**chữ đậm**`.',
      ],
    },
  ],
  check({ source }, report) {
    const found = describeStyledWords(source);
    if (found) report(found);
    for (const odd of findOddAddresses(source)) report(odd);
  },
});
