import { guessEncoding } from '../../vietnamese/guess-encoding.ts';
import { defineRule } from '../rule.ts';
import { sourceLines } from '../source-lines.ts';

const shown = 60;

/** Ends at the last blank within the limit. */
const beginningOf = (text: string): string =>
  text.trim().length <= shown
    ? text.trim()
    : `${text
        .trim()
        .slice(0, shown)
        .replace(/\s\S*$/, '')}…`;

export const saiBangMa = defineRule({
  id: 'sai-bang-ma',
  group: 'van-ban',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Văn bản gõ bằng phông cũ (TCVN3, VNI) hay bị đọc sai bảng mã thì người đọc chỉ thấy ký tự lạ, và một số chữ mất hẳn khi làm sạch.',
  examples: [
    {
      name: 'Tiếng Việt đúng, tên nước ngoài có dấu, tiếng Việt không dấu',
      body: 'Tổ tuần tra bảo vệ đường ven sông.\n\nÔng Müller và bà Peña thăm trụ sở.\n\nTo tuan tra bao ve duong ven song.',
      problems: [],
    },
    {
      name: 'Đoạn chép từ Word cũ, phông .VnTime',
      body: 'Sáng nay.\n\nTæ tuÇn tra b¶o vÖ ®\u00ADêng ven s«ng.',
      problems: [
        '3:1 Đoạn `Tæ tuÇn tra b¶o vÖ ®êng ven s«ng.` có vẻ theo TCVN3 (phông .VnTime, .VnArial): 2/8 từ là tiếng Việt, chuyển lại thì 8/8. Thay bằng `Tổ tuần tra bảo vệ đường ven sông.` rồi soát lại từng chữ.',
      ],
    },
    {
      name: 'Phông VNI và chữ UTF-8 bị đọc sai',
      body: 'Toå tuaàn tra baûo veä ñöôøng ven soâng.\n\nTá»• tuáº§n tra báº£o vá»‡ ven sÃ´ng.',
      problems: [
        '1:1 Đoạn `Toå tuaàn tra baûo veä ñöôøng ven soâng.` có vẻ theo VNI (phông VNI-Times): 2/8 từ là tiếng Việt, chuyển lại thì 8/8. Thay bằng `Tổ tuần tra bảo vệ đường ven sông.` rồi soát lại từng chữ.',
        '3:1 Đoạn `Tá»• tuáº§n tra báº£o vá»‡ ven sÃ´ng.` có vẻ theo UTF-8 bị đọc thành Windows-1252: 2/7 từ là tiếng Việt, chuyển lại thì 7/7. Thay bằng `Tổ tuần tra bảo vệ ven sông.` rồi soát lại từng chữ.',
      ],
    },
    {
      name: 'Chữ UTF-8 bị đọc sai hai lần',
      body: 'TuÃ¡ÂºÂ§n tra bÃ¡ÂºÂ£o vÃ¡Â»â€¡ ven sÃƒÂ´ng.',
      problems: [
        '1:1 Đoạn `TuÃ¡ÂºÂ§n tra bÃ¡ÂºÂ£o vÃ¡Â»â€¡ ven sÃƒÂ´ng.` có vẻ theo UTF-8 bị đọc thành Windows-1252 hai lần: 2/6 từ là tiếng Việt, chuyển lại thì 6/6. Thay bằng `Tuần tra bảo vệ ven sông.` rồi soát lại từng chữ.',
      ],
    },
  ],
  check({ source }, report) {
    for (const { text, line } of sourceLines(source)) {
      const guess = guessEncoding(text);
      if (!guess) continue;
      const { name, decoded, words, before, after } = guess;
      const evidence = `${before}/${words} từ là tiếng Việt, chuyển lại thì ${after}/${words}`;
      report({
        place: { line, column: 1 },
        message: `Đoạn \`${beginningOf(text).replaceAll('\u00AD', '')}\` có vẻ theo ${name}: ${evidence}.`,
        cure: `Thay bằng \`${beginningOf(decoded)}\` rồi soát lại từng chữ.`,
      });
    }
  },
});
