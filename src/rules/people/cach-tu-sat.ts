import { defineDetailRule, detail } from './define-detail-rule.ts';

const suicide =
  'tự tử|tự sát|tự vẫn|quyên sinh|tự kết liễu|kết liễu (?:đời mình|cuộc đời|cuộc sống|mạng sống)|tìm (?:đến )?cái chết';
const poison =
  '(?:uống|dùng|nuốt|bằng) (?:cả )?(?:chai |lọ |vỉ |nhiều )?(?:viên )?(?:thuốc|lá ngón|xyanua|hóa chất|hoá chất|axit)(?: (?:trừ sâu|diệt cỏ|trừ cỏ|cỏ|sâu|chuột|diệt chuột|ngủ|độc|tây|bảo vệ thực vật))?';
const fall =
  '(?:nhảy|gieo mình|lao)(?: từ)?(?: (?:xuống|khỏi|qua|từ))?(?: (?:trên|tầng|lan can))?(?: (?:cầu|lầu|sông|hồ|kênh|giếng|biển|suối|tầng|lan can|đường ray|nóc nhà))(?: \\d{1,2})?';
const blade =
  '(?:rạch|cắt|cứa|cắt đứt) (?:mạch máu |gân |động mạch )?(?:ở |vào )?(?:cổ tay|tay|cổ|mạch máu|gân)|(?:dùng|lấy|cầm) (?:con )?(?:dao|kéo|súng|dây|khăn|mảnh chai)|tự (?:đâm|cắt|cứa|rạch|bắn)|bắn vào đầu';
const rope = '(?:treo|thắt) cổ';
const fire = '(?:tưới|đổ|tẩm) xăng';
const means = `(?:${[poison, fall, blade, rope, fire].join('|')})`;
/** Part of a sentence between a means and its end, in which nothing else is done. */
const gap = (most: number): string => `(?:(?! (?:rồi|xong|sau đó) )[^.;:!?"”\\n]|\\n(?!\\n)){0,${most}}?`;

const other =
  /giải cứu|cứu (?:sống|thành công|người|nạn nhân|cô gái|nam thanh niên|thanh niên|người phụ nữ)|ngăn (?:chặn|cản|người|cô|nam)|can ngăn|khuyên|thuyết phục|vận động|phòng (?:ngừa|chống|tránh)|(?:đe )?(?:dọa|doạ)|đòi|đánh bom|tử hình|hành quyết|xử tử|đóng phim|bộ phim|(?:bị|để|rồi) (?:treo|thắt|siết) cổ (?:nạn nhân|cháu|bé|vợ|con|chị|cô|bà|ông|anh)/iu;

/** Reports each means of a suicide once. */
export const cachTuSat = defineDetailRule({
  id: 'cach-tu-sat',
  why: 'Người đang khủng hoảng dễ làm theo cách tự sát mà bài kể; Tổ chức Y tế Thế giới khuyên báo chí không nêu cách, phương tiện và chỗ xảy ra.',
  sign: /tự (?:tử|sát|vẫn|thiêu|kết|đâm|cắt|cứa|rạch|bắn|dùng|lấy|cầm)|quyên sinh|cái chết|kết liễu|treo|thắt cổ/iu,
  patterns: [
    detail(`(${means})${gap(40)} (?:để |mà |nhằm )?(?:${suicide})`),
    detail(
      `(?:${suicide}) (?:bằng|bởi|do|,)${gap(25)} (${poison}|thuốc (?:trừ sâu|diệt cỏ|ngủ|độc|chuột)|${fall}|${blade}|${rope}|dao|súng|xăng|dây)`,
    ),
    detail(
      `(?:trong )?tư thế (treo cổ)|(?:chết|tử vong|thi thể|tìm thấy|phát hiện)${gap(40)} (treo cổ|thắt cổ|treo lơ lửng)|(treo cổ) (?:chết|tự|trên|tại|ở|trong|bằng|dưới|lên)`,
    ),
    detail(
      'tự thiêu|tự (?:dùng|lấy|cầm) (?:con )?(?:dao|kéo|súng|dây)|tự (?:đâm|cắt|cứa|rạch|bắn)(?: vào)? (?:cổ|tay|cổ tay|bụng|ngực|đầu|tim|mình|người mình)',
    ),
  ],
  isOther: (_, { sentence }) => other.test(sentence),
  message: (found) => `\`${found}\` kể cách tự sát, người đang khủng hoảng có thể làm theo.`,
  cure: 'Bỏ cách và chỗ, chỉ nêu việc: `Một người đàn ông ở xã Ba Xã được phát hiện đã tử vong.`',
  examples: [
    {
      name: 'Chỉ nêu người đã mất',
      body: 'Công an xã Ba Xã đang xác minh cái chết của một người đàn ông tại nhà riêng, bước đầu xác định do tự tử.',
      problems: [],
    },
    {
      name: 'Tin cứu người',
      body: 'Tổ tuần tra đã thuyết phục, đưa cô gái định nhảy cầu tự tử về nhà an toàn.',
      problems: [],
    },
    {
      name: 'Kể cách và chỗ',
      body: 'Ông S. uống thuốc diệt cỏ tự tử. Trước đó một tháng, em trai ông được phát hiện chết trong tư thế treo cổ ở vườn.',
      problems: [
        '1:8 `uống thuốc diệt cỏ tự tử` kể cách tự sát, người đang khủng hoảng có thể làm theo. Bỏ cách và chỗ, chỉ nêu việc: `Một người đàn ông ở xã Ba Xã được phát hiện đã tử vong.`',
        '1:71 `phát hiện chết trong tư thế treo cổ` kể cách tự sát, người đang khủng hoảng có thể làm theo. Bỏ cách và chỗ, chỉ nêu việc: `Một người đàn ông ở xã Ba Xã được phát hiện đã tử vong.`',
      ],
    },
  ],
});
