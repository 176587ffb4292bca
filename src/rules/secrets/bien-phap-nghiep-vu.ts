import { defineWordRule } from './define-word-rule.ts';
import { wholeWords } from '../whole-words.ts';

export const bienPhapNghiepVu = defineWordRule({
  id: 'bien-phap-nghiep-vu',
  group: 'bi-mat',
  severity: 'nhac',
  basis: ['tt-45-2023-bca'],
  why: 'Bí số chuyên án, lực lượng bí mật và cách làm nghiệp vụ không phải điều để công bố: kể ra là chỉ cho kẻ gian cách tránh.',
  sign: /huyên án|í số|rinh sát|ặc tình|bí mật/,
  patterns: [
    /(?<![\p{L}\p{M}])[Cc]huyên án(?: mang)?(?: bí số)?[ \u00A0]{1,2}["“]?(?=[A-ZĐ\d.-]{0,8}\d)[A-ZĐ\d][A-ZĐ\d.-]{1,9}/gu,
    wholeWords(
      'bí số|trinh sát ngoại tuyến|trinh sát kỹ thuật|trinh sát kĩ thuật|đặc tình|cơ sở bí mật|mạng lưới bí mật|hộp thư bí mật',
    ),
  ],
  message: (found) => `\`${found}\` là bí số hoặc biện pháp nghiệp vụ.`,
  cure: 'Chỉ kể kết quả, không kể cách làm: `Qua công tác nghiệp vụ, Công an tỉnh đã làm rõ vụ việc`.',
  examples: [
    { name: 'Chỉ kể kết quả', body: 'Công an tỉnh phá chuyên án ma túy, thu 2 kg tang vật.', problems: [] },
    {
      name: 'Bí số và lực lượng',
      body: 'Chuyên án 326T được xác lập. Trinh sát ngoại tuyến bám theo ba ngày.',
      problems: [
        '1:1 `Chuyên án 326T` là bí số hoặc biện pháp nghiệp vụ. Chỉ kể kết quả, không kể cách làm: `Qua công tác nghiệp vụ, Công an tỉnh đã làm rõ vụ việc`.',
        '1:30 `Trinh sát ngoại tuyến` là bí số hoặc biện pháp nghiệp vụ. Chỉ kể kết quả, không kể cách làm: `Qua công tác nghiệp vụ, Công an tỉnh đã làm rõ vụ việc`.',
      ],
    },
  ],
});
