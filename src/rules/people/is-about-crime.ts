import { wholeWords } from '../whole-words.ts';

const crime = wholeWords(
  'khởi tố|bị can|bị cáo|bị hại|nạn nhân|đối tượng|nghi phạm|nghi can|hung thủ|thủ phạm|tạm giữ|tạm giam|bắt giữ|bị bắt|bắt quả tang|bắt khẩn cấp|trộm cắp|trộm|cướp|cướp giật|giết|giết người|án mạng|đâm|chém|hung khí|hành hung|đánh nhau|ẩu đả|hỗn chiến|cố ý gây thương tích|gây rối|hiếp dâm|cưỡng hiếp|cưỡng dâm|dâm ô|giao cấu|xâm hại|sàm sỡ|bạo hành|bắt cóc|mua bán người|mại dâm|ma túy|ma tuý|lừa đảo|cưỡng đoạt|đánh bạc|phạm tội|tội phạm|tự tử|tự sát|tử vong|thi thể',
  'u',
);

/** True for a text about a crime, a death or an injury. */
export const isAboutCrime = (text: string): boolean => crime.test(text);
