import { defineDetailRule, detail, within } from './define-detail-rule.ts';

const many =
  '(?:\\d{2,3}|[3-9]|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng chục|hàng trăm|hàng loạt|chục|hai chục|vài chục|mấy chục)';
const limb = '(?:tay|chân|đầu|ngón|cổ|bàn|cánh|tai|thân thể|cẳng|đùi|gân|xác)';
const body = '(?:thi thể|tử thi|xác|xác chết|thi hài|nạn nhân|người chết|hài cốt|khuôn mặt|gương mặt)';
const state =
  '(?:phân h(?:ủy|uỷ)|bốc mùi|hôi thối|thối rữa|cháy đen|cháy xém|cháy thành than|biến dạng|trương phình|trương sình|kh(?:ỏa|oả) thân|bán kh(?:ỏa|oả) thân|l(?:õa|oã) thể|không (?:còn )?(?:toàn|nguyên) vẹn|không (?:mặc|còn) quần áo|dập nát|nát bét|co quắp|lòi ra)';

const unhurt = /(?:chưa|không)(?: bị| có dấu hiệu)* ph(?:ân h)(?:ủy|uỷ)/iu;
const things =
  /(?:xác|thịt|sản phẩm|thực phẩm|lòng|nội tạng|rác|nước|mùi) (?:lợn|heo|động vật|trâu|bò|gà|chó|mèo|cá|thối|tàu|xe|máy bay|thải)|gia súc|gia cầm|ôi thiu|giả định|diễn tập|bộ phim|tiểu thuyết/iu;
/** `cach-tu-sat` asks for these. */
const suicide = /tự (?:tử|sát|vẫn)/iu;
/** `giữ chặt đầu …` is to hold a head firmly. */
const firm = /(?:giữ|nắm|ôm|buộc|trói|siết|kẹp|bịt|quấn)[ \u00A0]{1,3}$/iu;
/** `lãi cắt cổ` is dear; who only threatens did not do it. */
const dear =
  /(?:giá|lãi|lãi suất|phí|nặng lãi)[ "“”'\u00A0]{1,3}$|(?:giá|lãi suất|phí|dịch vụ|cho vay).{0,25}["“']$|(?:dọa|doạ|sẽ)[^.]{0,15}$/iu;
/** It is the vehicle or the house that looks so. */
const vehicle =
  /(?<!\p{L})(?:xe|tàu|ô ?tô|máy bay|thuyền|căn nhà|ngôi nhà)(?!\p{L}).*(?:biến dạng|cháy đen|cháy xém|dập nát|nát bét)$/isu;

/** Reports each wording once. */
export const taRungRon = defineDetailRule({
  id: 'ta-rung-ron',
  why: 'Số vết đâm, phần thân thể bị đứt hay thi thể ra sao không giúp ai phòng tránh, mà người thân của nạn nhân và trẻ em cũng đọc bài.',
  sign: /nhát|vết|đứt|lìa|phân|chặt|cắt|cứa|mổ bụng|moi |lòi |sọ|nát|mùi|thối|cháy|biến dạng|trương|thân|thể|vẹn|quần áo|quắp|máu|thủng|thấu/iu,
  patterns: [
    detail(
      `(?:đâm|chém|bổ|đập|chặt|cứa|rạch|đánh)${within(45)} (${many} (?:nhát|vết))|(${many} (?:nhát|vết)) (?:dao|đâm|chém|búa|kéo|cứa|rìu|cắt)`,
    ),
    detail(
      `đứt (?:lìa|rời)${within(25)} ${limb}|${limb}${within(25)} (?:bị )?(?:chém |chặt )?(?:đứt (?:lìa|rời)|lìa khỏi)`,
    ),
    detail(
      '(?:chặt|phân) (?:nhỏ )?xác|chặt (?:đứt )?đầu(?! (?:xe|dây|mối|cá|gà))|cắt (?:bỏ |rời |lìa |phăng |đứt |toàn bộ )?(?:đầu|bộ phận sinh dục|của quý|ngón tay|tai) (?:của )?(?:nạn nhân|anh|chị|người|ông|bà|vợ|chồng|con)|mổ bụng|moi (?:gan|ruột|tim|nội tạng)|lòi (?:ruột|óc|nội tạng|xương)|vỡ (?:nát )?(?:hộp )?sọ|nát (?:mặt|óc|sọ)|(?:đập|giập|dập) nát đầu(?! xe)',
    ),
    detail(`${body}${within(60)} (${state})`),
    detail(
      '(vũng máu)|(?:bê bết|be bét|đầm đìa|lênh láng|loang lổ) (?:những )?máu|máu (?:me )?(?:bê bết|be bét|đầm đìa|lênh láng|xối xả|loang lổ|phun ra|tuôn ra)|máu me (?:bê bết|be bét)?',
    ),
    detail(
      '(?:cứa|cắt) cổ|đứt (?:lìa )?(?:động mạch|khí quản|thanh quản|cuống họng)|(?:đâm |rách )?(?:thủng|thấu) (?:tim|phổi|gan|ngực|bụng)',
    ),
  ],
  isOther: (found, { sentence, before }) =>
    firm.test(before) ||
    vehicle.test(found) ||
    things.test(sentence) ||
    unhurt.test(sentence) ||
    (/(?:cổ|đầu)$/iu.test(found) && (dear.test(before) || suicide.test(sentence))),
  message: (found) => `\`${found}\` tả vết thương hoặc thi thể, người thân của nạn nhân cũng sẽ đọc.`,
  cure: 'Bỏ chữ này, chỉ nêu hậu quả: tử vong hay bị thương, ở đâu.',
  examples: [
    {
      name: 'Chỉ nêu hậu quả',
      body: 'Sáng dùng dao đâm ông T. khiến nạn nhân tử vong tại chỗ. Thi thể đã được bàn giao cho gia đình.',
      problems: [],
    },
    {
      name: 'Lãi cắt cổ, thịt bốc mùi',
      body: 'Nhóm này cho vay với lãi suất cắt cổ. Tổ công tác thu 200 kg thịt lợn đã bốc mùi hôi thối.',
      problems: [],
    },
    {
      name: 'Số nhát và thi thể',
      body: 'Sáng đâm ông T. 11 nhát. Thi thể được tìm thấy khi đang phân hủy mạnh.',
      problems: [
        '1:6 `đâm ông T. 11 nhát` tả vết thương hoặc thi thể, người thân của nạn nhân cũng sẽ đọc. Bỏ chữ này, chỉ nêu hậu quả: tử vong hay bị thương, ở đâu.',
        '1:26 `Thi thể được tìm thấy khi đang phân hủy` tả vết thương hoặc thi thể, người thân của nạn nhân cũng sẽ đọc. Bỏ chữ này, chỉ nêu hậu quả: tử vong hay bị thương, ở đâu.',
      ],
    },
  ],
});
