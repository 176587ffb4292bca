import { daysInMonth } from '../../vietnamese/days-in-month.ts';
import { defineRule } from '../rule.ts';

const operation =
  /(?<![\p{L}\p{M}])(?:tuần tra|kiểm tra đột xuất|truy quét|triệt phá|khám xét|vây bắt|bảo vệ đoàn|đón đoàn|dẫn đoàn|hộ tống|cảnh vệ|lộ trình của đoàn|mật phục|phá án)(?![\p{L}\p{M}])/gu;
const date =
  /(?<![\d/.-])(?<day>\d{1,2})(?:[/.-](?<month>\d{1,2})[/.-](?<year>20\d\d)| tháng (?<monthName>\d{1,2})(?: năm (?<yearName>20\d\d))|(?<=ngày \d{1,2})[/-](?<monthOnly>\d{1,2}))(?![\d/-])/gu;
const someSign = /tuần tra|đột xuất|truy quét|triệt phá|khám xét|vây bắt|đoàn|hộ tống|cảnh vệ|mật phục|phá án/;
const reach = 90;
const clauseEnd = /[.;\n]/;

export const lichChuaDienRa = defineRule({
  id: 'lich-chua-dien-ra',
  group: 'bi-mat',
  severity: 'nhac',
  basis: ['tt-45-2023-bca'],
  why: 'Giờ và đường tuần tra, ngày ra quân, lộ trình đoàn được bảo vệ mà đăng trước khi diễn ra là báo cho người cần tránh, hoặc cho người muốn hại.',
  examples: [
    {
      name: 'Việc đã qua',
      frontmatter: { date: '2026-06-19' },
      body: 'Ngày 15/6/2026, tổ công tác tuần tra ven sông Lụa.',
      problems: [],
    },
    {
      name: 'Lịch hẹn người dân',
      frontmatter: { date: '2026-06-19' },
      body: 'Ngày 25/6/2026, Công an xã tiếp công dân tại trụ sở.',
      problems: [],
    },
    {
      name: 'Kế hoạch chưa diễn ra',
      frontmatter: { date: '2026-06-19' },
      body: 'Từ ngày 25/6, lực lượng sẽ tuần tra tuyến ven sông. Ngày 02/7/2026 bố trí dẫn đoàn qua cầu Lụa.',
      problems: [
        '1:28 `tuần tra` đứng cạnh `25/6`, là ngày chưa tới khi bài được đăng. Đăng sau khi việc đã xong, hoặc bỏ ngày giờ và tuyến đường: `Công an tỉnh tăng cường tuần tra dịp lễ hội`.',
        '1:75 `dẫn đoàn` đứng cạnh `02/7/2026`, là ngày chưa tới khi bài được đăng. Đăng sau khi việc đã xong, hoặc bỏ ngày giờ và tuyến đường: `Công an tỉnh tăng cường tuần tra dịp lễ hội`.',
      ],
    },
  ],
  check({ texts, day: today }, report) {
    if (today === undefined) return;
    for (const text of texts) {
      if (!someSign.test(text.text)) continue;
      for (const { 0: found, index } of text.text.matchAll(operation)) {
        const left =
          text.text
            .slice(Math.max(0, index - reach), index)
            .split(clauseEnd)
            .at(-1) ?? '';
        const right = text.text.slice(index + found.length, index + found.length + reach).split(clauseEnd)[0] ?? '';
        const [future] = [...left.matchAll(date), ...right.matchAll(date)].filter((one) =>
          isAfter(one.groups ?? {}, today),
        );
        if (!future) continue;
        report({
          place: text.placeOf(index),
          message: `\`${found}\` đứng cạnh \`${future[0]}\`, là ngày chưa tới khi bài được đăng.`,
          cure: 'Đăng sau khi việc đã xong, hoặc bỏ ngày giờ và tuyến đường: `Công an tỉnh tăng cường tuần tra dịp lễ hội`.',
        });
      }
    }
  },
});

function isAfter(groups: Record<string, string | undefined>, today: string): boolean {
  const year = Number(groups.year ?? groups.yearName ?? today.slice(0, 4));
  const month = Number(groups.month ?? groups.monthName ?? groups.monthOnly);
  const day = Number(groups.day);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` > today;
}
