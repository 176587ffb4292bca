import { defineDetailRule, detail, within } from './define-detail-rule.ts';

const abuse = /hiếp|dâm ô|xâm hại|giao cấu|sàm sỡ|cưỡng bức|cưỡng dâm|đồi bại|quấy rối|loạn luân|xâm phạm tình dục/iu;
const touched =
  '(?:vùng kín|chỗ kín|vùng nhạy cảm|bộ phận nhạy cảm|bộ phận sinh dục|cơ quan sinh dục|ngực|đùi|mông|môi|khắp (?:cơ thể|người)|vùng trên cơ thể|toàn thân)';
const touch = '(?:sờ|sờ mó|sờ soạng|sờ nắn|bóp|xoa|vuốt ve|mân mê|hôn|ôm hôn|liếm|nắn|đụng chạm|chạm)';
const number = '(?:\\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng chục|hàng trăm)';
const deed = '(?:giao cấu|quan hệ(?: tình dục)?|hiếp dâm|cưỡng hiếp|hãm hiếp|xâm hại|dâm ô|hành vi đồi bại)';

const bareWords = 'vùng kín|chỗ kín|bộ phận sinh dục|cơ quan sinh dục';
/** Named alone, these may belong to an accident or to a sick person. */
const bare = new RegExp(`^(?:${bareWords})$`, 'iu');

const other =
  /phòng (?:ngừa|chống|tránh|vệ)|dạy (?:con|trẻ|bé|cho)|người lạ|nơi công cộng|định nghĩa|giáo dục giới tính|kỹ năng|cha mẹ (?:cần|nên|hãy)|quy định tại|Bộ luật|bị phạt tù|phạt tù từ|khái niệm|được hiểu|hướng dẫn|mua dâm|bán dâm|mại dâm|thụ tinh|hiến tinh trùng|ung thư/iu;

/** Reports each wording once. */
export const taXamHai = defineDetailRule({
  id: 'ta-xam-hai',
  why: 'Người bị xâm hại phải chịu thêm một lần nữa mỗi khi có người đọc diễn biến việc xâm hại, chỗ thầm kín bị đụng đến hay kết quả giám định.',
  sign: /trinh|sinh môn|âm đạo|âm hộ|hậu môn|dương vật|tinh (?:dịch|trùng)|kín|nhạy cảm|sinh dục|ngực|đùi|mông|môi|cơ thể|người|toàn thân|quần|áo|đồ|lần|dục|thú tính/iu,
  isAbout: (texts) => texts.some((text) => abuse.test(text)),
  patterns: [
    detail(
      '(?:rách |thủng |tổn thương )?(màng trinh|tầng sinh môn)|âm đạo|âm hộ|hậu môn|dương vật|tinh dịch|tinh trùng',
    ),
    detail(`${touch}${within(30)} (${touched})`),
    detail(
      `(?:rách|tổn thương|trầy xước|xây xước|viêm|sưng|bầm|chảy (?:nhiều )?máu|đau)${within(20)} (${bareWords})|(${bareWords})${within(25)} (?:chảy máu|rách|tổn thương|sưng|viêm|trầy xước|xây xước|đau)`,
    ),
    detail(bareWords),
    detail(
      `(?:cởi|lột|tụt|xé|kéo)${within(12)} (?:quần|áo|quần áo|đồ)${within(25)} (?:giao cấu|hiếp|cháu|bé|nạn nhân|em|chị|cô|dâm|xâm hại)`,
    ),
    detail(`${deed}${within(35)} (${number} lần)|(${number} lần)${within(20)} ${deed}`),
    detail('(?:thỏa|thoả) mãn (?:dục vọng|thú tính|thú dục|dục tính|cơn thú tính|cơn dục vọng)'),
  ],
  isOther: (found, { sentence, passage }) => other.test(sentence) || (bare.test(found) && !abuse.test(passage)),
  message: (found) => `\`${found}\` tả chuyện thầm kín của người bị xâm hại.`,
  cure: 'Chỉ gọi tên hành vi: `bị khởi tố về tội dâm ô đối với người dưới 16 tuổi`.',
  examples: [
    {
      name: 'Chỉ gọi tên hành vi',
      body: 'Lò Văn S. bị khởi tố về tội dâm ô đối với người dưới 16 tuổi.',
      problems: [],
    },
    {
      name: 'Tin hướng dẫn phòng tránh',
      body: 'Cán bộ dạy trẻ kỹ năng phòng tránh bị xâm hại: không để người lạ chạm vào vùng kín.',
      problems: [],
    },
    {
      name: 'Kể diễn biến và kết quả giám định',
      body: 'S. bị tố giác dâm ô vì sờ ngực một cháu bé. Kết quả giám định cho thấy cháu không bị rách màng trinh.',
      problems: [
        '1:24 `sờ ngực` tả chuyện thầm kín của người bị xâm hại. Chỉ gọi tên hành vi: `bị khởi tố về tội dâm ô đối với người dưới 16 tuổi`.',
        '1:86 `rách màng trinh` tả chuyện thầm kín của người bị xâm hại. Chỉ gọi tên hành vi: `bị khởi tố về tội dâm ô đối với người dưới 16 tuổi`.',
      ],
    },
  ],
});
