import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sentences = [
  'Ngày {ngày}, {nơi} phối hợp với các ban, ngành, đoàn thể tổ chức tuyên truyền pháp luật cho hơn {số} người dân.',
  'Thực hiện Kế hoạch số {số}/KH-CAT, lực lượng CSGT tăng cường tuần tra, kiểm soát trên các tuyến đường trọng điểm.',
  'Qua kiểm tra, tổ công tác phát hiện {số} trường hợp vi phạm trật tự, an toàn giao thông và lập biên bản xử lý theo quy định.',
  'Căn cứ Thông tư 45/2023/TT-BCA, đơn vị niêm yết công khai thủ tục và hướng dẫn người dân nộp hồ sơ trên Cổng dịch vụ công.',
  'Đến tháng {tháng} năm 2026, mô hình tự quản về ANTT đã được nhân rộng ra {số} tổ dân phố, được nhân dân đồng tình ủng hộ.',
  'Đồng chí Phó Giám đốc Công an tỉnh ghi nhận kết quả đạt được và yêu cầu các đơn vị tiếp tục bám sát cơ sở, nắm chắc tình hình.',
  'Người dân khi nhận cuộc gọi tự xưng là cán bộ Công an yêu cầu chuyển tiền cần dừng lại và báo ngay cho cơ quan Công an gần nhất.',
  'Lực lượng PCCC và CNCH tổ chức diễn tập phương án chữa cháy tại khu dân cư lúc 15h30, bảo đảm an toàn về người và phương tiện.',
];
const places = [
  'Công an phường Bến Cau',
  'Công an xã Đồng Vông',
  'Phòng Cảnh sát giao thông',
  'Công an phường Hạ Lý Tây',
];
const extras = [
  '## Kết quả bước đầu',
  'Xem thêm [hướng dẫn nộp hồ sơ](/trang/huong-dan/) và [Cổng dịch vụ công quốc gia](https://dichvucong.gov.vn/).',
  '| Đơn vị | Số buổi | Số người |\n| --- | --: | --: |\n| Xã Đồng Vông | 12 | 640 |\n| Phường Bến Cau | 9 | 512 |',
  '![Cán bộ hướng dẫn người dân nộp hồ sơ](huong-dan.jpg "Hướng dẫn tại bộ phận một cửa. Ảnh: Lê Văn Minh")',
  '- Không cung cấp mã OTP cho **bất kỳ ai**.\n- Không bấm vào đường dẫn lạ.\n- Báo ngay cho UBND hoặc Công an xã.',
];

/** Makes bodies of about 3 kB of UTF-8 about an invented province, the same in every run. */
export function sampleArticles(count: number): string[] {
  let state = 20260619;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = (list: string[]): string => list[next(list.length)] ?? '';
  const fill = (sentence: string): string =>
    sentence
      .replace('{ngày}', `${next(28) + 1}/${next(12) + 1}/2026`)
      .replace('{tháng}', String(next(12) + 1))
      .replace('{nơi}', pick(places))
      .replaceAll('{số}', String(next(900) + 10));
  return Array.from({ length: count }, () => {
    const paragraphs: string[] = [];
    while (Buffer.byteLength(paragraphs.join('\n\n')) < 2900) {
      paragraphs.push(Array.from({ length: 2 + next(3) }, () => fill(pick(sentences))).join(' '));
      if (next(6) === 0) paragraphs.push(pick(extras));
    }
    return paragraphs.join('\n\n');
  });
}

/** Reads the bodies of a content folder's .md articles, without frontmatter, in the order of their paths. */
export function articlesOf(folder: string, count: number): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .toSorted();
  return files
    .slice(0, count)
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}
