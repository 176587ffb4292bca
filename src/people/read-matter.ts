import { wordEnd, wordStart } from './word-bounds.ts';

const whole = (words: string): RegExp => new RegExp(`${wordStart}(?:${words})${wordEnd}`, 'iu');

const abuse = whole(
  'hiếp dâm|cưỡng hiếp|hãm hiếp|cưỡng dâm|dâm ô|giao cấu|xâm hại|lạm dụng tình dục|quấy rối|sàm sỡ|sờ mó|mại dâm|mua dâm|bán dâm|quan hệ tình dục|bạo hành|hành hạ|ngược đãi|mua bán người|buôn người|bắt cóc|dụ dỗ|tảo hôn|ảnh nóng|clip nóng|lột đồ|bóc lột|cưỡng bức|ép lao động|bắt nạt|uy hiếp|tát|đánh đập|đánh học sinh|đánh học trò|đánh con|bạo lực học đường|bạo lực gia đình',
);
const crime = whole(
  'khởi tố|cơ quan điều tra|triệu tập|xin đểu|bị can|bị cáo|bị hại|nghi phạm|nghi can|hung thủ|thủ phạm|tạm giữ|tạm giam|bắt giữ|bị bắt|bắt quả tang|bắt khẩn cấp|trộm cắp|trộm|cướp|cướp giật|giết|giết hại|giết người|sát hại|án mạng|thảm án|đâm|chém|hung khí|hành hung|đánh nhau|ẩu đả|hỗn chiến|cố ý gây thương tích|gây rối|đua xe|lạng lách|chống người thi hành công vụ|tàng trữ|pháo nổ|xử phạt|cưỡng đoạt|đánh bạc|đầu độc|xả súng|nổ súng|bị đánh|đánh hội đồng|trói|còng tay|vượt biên|khủng bố',
);
const accident = whole(
  'tai nạn|va chạm|tông(?! màu)|đâm trúng|đâm vào|cán(?! bộ| cân| sự)|đè trúng|đè chết|đuối nước|chết đuối|điện giật|ngạt|bỏng|cháy|hỏa hoạn|hoả hoạn|sập|rơi xuống|rơi từ|ngã xuống|lật|chìm|cuốn trôi|lũ cuốn|sạt lở|vùi lấp|sét đánh|ngộ độc|cấp cứu|bị thương|thương tích|chấn thương|thương vong|nguy kịch|tử vong|tử nạn|thiệt mạng|qua đời|thi thể|tử thi|tự tử|tự sát|treo cổ|nhảy cầu|nhảy lầu|chó cắn|nạn nhân|bỏ quên|sặc|hóc|đánh rạn|gãy tay|rạn xương',
);
const missing = whole(
  'mất tích|bỏ nhà đi|bỏ nhà|đi lạc|lạc đường|thất lạc|bỏ rơi|tìm thân nhân|tìm người thân|không rõ tung tích|chưa trở về|giải cứu',
);
/** Words that also stand in texts about prevention, school or animals. */
const slight = whole(
  'nhập viện|lừa đảo|phạm tội|tội phạm|ma túy|ma tuý|đối tượng|vi phạm|chết|xác|cắn|tìm kiếm|bỏ học',
);
const praise = whole(
  'khen thưởng|giấy khen|bằng khen|tuyên dương|học bổng|huy chương|giải nhất|giải nhì|giải ba|giải thưởng|vô địch|thi đấu|thủ khoa|á khoa|học giỏi|nhặt được|trả lại|dũng cảm|gương sáng|đỗ đại học|cuộc thi|kỳ thi|trao tặng|tặng quà',
);

/** Somebody who saved others or won a prize is named with praise, perhaps in the same passage as an accident. */
const rescue = whole(
  'cứu sống|cứu được|cứu người|cứu bạn|cứu (?:\\d|hai|ba|bốn|em|cháu|nhóm|các)(?: \\S+){0,3}|dũng cảm|quên mình|khen thưởng|giấy khen|bằng khen|tuyên dương|nhặt được của rơi|giải nhất|giải nhì|giải ba|giải thưởng|huy chương|cuộc thi|vô địch|học bổng|sáng chế|nhặt được|trả lại của|báo tin|thủ khoa|tặng quà|hiểm nghèo|vượt khó|ghi bàn|đội tuyển|giải trẻ|cầu thủ|vận động viên|trận đấu|thực dân|kháng chiến|liệt sĩ|liệt sỹ|phim|vở kịch|đỡ đầu|nhà hảo tâm|mạnh thường quân|tuyển dụng đặc cách|hoàn cảnh khó khăn|hoàn cảnh éo le',
);

/** What a passage tells of. */
export interface Matter {
  isAbuse: boolean;
  /** A crime, an abuse, an accident, a death or a search: a matter in which a child's name is protected. */
  isIncident: boolean;
  /** False if only words tell it that also stand in texts about prevention, school or animals. */
  isGrave: boolean;
  isPraise: boolean;
  isRescue: boolean;
  /** The words that tell it, for a message; empty for an ordinary passage. */
  words: string;
}

/** Talk of prevention uses the words of what it prevents. */
const prevention =
  /(?:phòng(?:,? (?:chống|ngừa|tránh))|phòng cháy(?:,? (?:và )?chữa cháy)?|tuyên truyền|kỹ năng|hội thi|diễn tập|ngăn chặn)[^.;\n]{0,60}/giu;

export function readMatter(written: string): Matter {
  const text = written.replace(prevention, ' ');
  const grave = abuse.exec(text) ?? crime.exec(text) ?? accident.exec(text) ?? missing.exec(text);
  const found = grave ?? slight.exec(text);
  return {
    isAbuse: abuse.test(text),
    isIncident: found !== null,
    isGrave: grave !== null,
    isPraise: praise.test(text),
    isRescue: rescue.test(text),
    words: found?.[0] ?? '',
  };
}
