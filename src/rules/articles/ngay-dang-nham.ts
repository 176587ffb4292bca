import { formatDate } from '../../vietnamese/format-date.ts';
import { newsDateToInstant } from '../../vietnamese/news-date.ts';
import { defineRule } from '../rule.ts';

const mostDaysAhead = 60;
const millisecondsPerDay = 86_400_000;

export const ngayDangNham = defineRule({
  id: 'ngay-dang-nham',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Gõ nhầm năm thì bài nằm sai chỗ trong lưu trữ, hoặc không hiện ra cho đến ngày đã ghi.',
  examples: [
    { name: 'Ngày thuộc năm của thư mục', frontmatter: { date: '2026-06-19' }, problems: [] },
    { name: 'Bài hẹn giờ vài tuần nữa', frontmatter: { date: '2026-12-25' }, problems: [] },
    {
      name: 'Năm khác với thư mục',
      frontmatter: { date: '2025-06-19' },
      problems: [
        '1:1 Ngày đăng 19/06/2025 không thuộc năm của thư mục `bai-viet/2026`. Sửa thành `date: 2026-06-19`, hoặc chuyển bài sang thư mục `bai-viet/2025`.',
      ],
    },
    {
      name: 'Ngày còn xa',
      file: 'bai-viet/2027/tuan-tra-dem.md',
      frontmatter: { date: '2027-06-19' },
      problems: [
        '1:1 Ngày đăng 19/06/2027 còn 207 ngày nữa mới tới, bài chưa hiện ra trước ngày đó. Nếu gõ nhầm thì sửa ngày, ví dụ `date: 2026-06-19`; nếu đúng là bài hẹn giờ thì ghi vào `acknowledge`.',
      ],
    },
  ],
  check({ file, frontmatter: { date }, placeOf }, report, { now }) {
    const year = /^bai-viet\/(\d{4})\//.exec(file)?.[1];
    if (date === undefined || year === undefined) return;
    const place = placeOf(['date']);
    const written = date.slice(0, 4);
    if (written !== year) {
      report({
        place,
        message: `Ngày đăng ${formatDate(date)} không thuộc năm của thư mục \`bai-viet/${year}\`.`,
        cure: `Sửa thành \`date: ${year}${date.slice(4, 10)}\`, hoặc chuyển bài sang thư mục \`bai-viet/${written}\`.`,
      });
    }
    const ahead = Math.ceil((newsDateToInstant(date) - now) / millisecondsPerDay);
    if (ahead <= mostDaysAhead) return;
    report({
      place,
      message: `Ngày đăng ${formatDate(date)} còn ${ahead} ngày nữa mới tới, bài chưa hiện ra trước ngày đó.`,
      cure: 'Nếu gõ nhầm thì sửa ngày, ví dụ `date: 2026-06-19`; nếu đúng là bài hẹn giờ thì ghi vào `acknowledge`.',
    });
  },
});
