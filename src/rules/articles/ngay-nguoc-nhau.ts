import { formatDate, formatDateTime } from '../../vietnamese/format-date.ts';
import { dayOf, hasHour, type NewsDate, newsDateToInstant } from '../../vietnamese/news-date.ts';
import { defineRule } from '../rule.ts';

/** Whether one date is before the other, as far as both tell: without both hours, only the days are compared. */
const isBefore = (one: NewsDate, other: NewsDate): boolean =>
  hasHour(one) && hasHour(other) ? newsDateToInstant(one) < newsDateToInstant(other) : dayOf(one) < dayOf(other);

/** Two dates for one message, with their hours if the day is the same. */
const sayBoth = (one: NewsDate, other: NewsDate): [string, string] =>
  dayOf(one) === dayOf(other) ? [formatDateTime(one), formatDateTime(other)] : [formatDate(one), formatDate(other)];

export const ngayNguocNhau = defineRule({
  id: 'ngay-nguoc-nhau',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Bài hết hạn trước ngày đăng thì không bao giờ hiện ra; lần sửa ghi trước ngày đăng hay ở ngày chưa tới làm người đọc ngờ cả bài.',
  examples: [
    {
      name: 'Sửa sau khi đăng, lần sau ở dưới, hết hạn về sau',
      frontmatter: {
        date: '2026-06-19 08:30',
        updated: [
          { date: '2026-06-19', note: 'Sửa số liệu' },
          { date: '2026-06-20 09:00', note: 'Bổ sung' },
        ],
        expires: '2026-12-31',
      },
      problems: [],
    },
    { name: 'Hết hạn đúng ngày đăng', frontmatter: { date: '2026-06-19 08:30', expires: '2026-06-19' }, problems: [] },
    {
      name: 'Hết hạn trước ngày đăng',
      frontmatter: { date: '2026-06-19', expires: '2026-01-01' },
      problems: [
        '1:1 Bài hết hạn ngày 01/01/2026, trước ngày đăng 19/06/2026, nên không bao giờ hiện ra. Sửa lại ngày, ví dụ `expires: 2027-01-01`, hoặc xóa dòng `expires`.',
      ],
    },
    {
      name: 'Hết hạn trước giờ đăng',
      frontmatter: { date: '2026-06-19 08:00', expires: '2026-06-19 07:00' },
      problems: [
        '1:1 Bài hết hạn ngày 19/06/2026 07:00, trước ngày đăng 19/06/2026 08:00, nên không bao giờ hiện ra. Sửa lại ngày, ví dụ `expires: 2027-06-19`, hoặc xóa dòng `expires`.',
      ],
    },
    {
      name: 'Lần sửa trước ngày đăng',
      frontmatter: { date: '2026-06-19', updated: [{ date: '2026-01-01', note: 'Sửa số liệu' }] },
      problems: [
        '1:1 Lần sửa ngày 01/01/2026 ghi trước ngày đăng 19/06/2026. Sửa lại ngày của lần sửa; bài chưa đăng thì xóa mục này.',
      ],
    },
    {
      name: 'Lần sửa ở ngày chưa tới',
      frontmatter: { date: '2026-06-19', updated: [{ date: '2027-01-01', note: 'Sửa số liệu' }] },
      problems: [
        '1:1 Lần sửa ngày 01/01/2027 chưa tới, người đọc thấy bài được sửa ở tương lai. Ghi ngày đã sửa: `date: 2026-11-24`.',
      ],
    },
    {
      name: 'Các lần sửa không theo thứ tự',
      frontmatter: {
        date: '2026-06-19',
        updated: [
          { date: '2026-08-02', note: 'Bổ sung' },
          { date: '2026-07-01', note: 'Sửa số liệu' },
        ],
      },
      problems: [
        '1:1 Lần sửa ngày 01/07/2026 ghi dưới lần sửa ngày 02/08/2026. Xếp các lần sửa từ cũ đến mới, hoặc sửa lại ngày.',
      ],
    },
  ],
  check({ frontmatter: { date, expires, updated = [] }, placeOf }, report, { now }) {
    if (date === undefined) return;
    if (expires !== undefined && isBefore(expires, date)) {
      const [end, begin] = sayBoth(expires, date);
      const later = `${Number(dayOf(date).slice(0, 4)) + 1}${dayOf(expires).slice(4)}`;
      report({
        place: placeOf(['expires']),
        severity: 'chan',
        message: `Bài hết hạn ngày ${end}, trước ngày đăng ${begin}, nên không bao giờ hiện ra.`,
        cure: `Sửa lại ngày, ví dụ \`expires: ${later}\`, hoặc xóa dòng \`expires\`.`,
      });
    }
    const today = new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
    for (const [index, { date: mended }] of updated.entries()) {
      const place = placeOf(['updated', index, 'date']);
      const above = updated[index - 1]?.date;
      if (dayOf(mended) > today)
        report({
          place,
          message: `Lần sửa ngày ${formatDate(mended)} chưa tới, người đọc thấy bài được sửa ở tương lai.`,
          cure: `Ghi ngày đã sửa: \`date: ${today}\`.`,
        });
      else if (isBefore(mended, date))
        report({
          place,
          message: `Lần sửa ngày ${sayBoth(mended, date).join(' ghi trước ngày đăng ')}.`,
          cure: 'Sửa lại ngày của lần sửa; bài chưa đăng thì xóa mục này.',
        });
      else if (above !== undefined && isBefore(mended, above))
        report({
          place,
          message: `Lần sửa ngày ${sayBoth(mended, above).join(' ghi dưới lần sửa ngày ')}.`,
          cure: 'Xếp các lần sửa từ cũ đến mới, hoặc sửa lại ngày.',
        });
    }
  },
});
