import { defineArchiveRule } from '../archive-rule.ts';
import { likeness, sketchText } from './sketch-text.ts';

/** Monthly notices of one form are about two thirds alike. */
const tooAlike = 0.8;
/** The number of features that are indexed. Two texts that are too alike almost certainly share one of them. */
const indexed = 16;
/** A feature that so many articles share is a common phrase of the office, not a sign of a copy. */
const mostSharing = 40;
const fewestFeatures = 20;

interface Sketch {
  file: string;
  day: string;
  sketch: Uint32Array;
}

const story =
  'Tổ tuần tra của xã Bến Trầm đi dọc bờ sông Lụa từ chín giờ tối đến bốn giờ sáng, nhắc nhở các hộ nuôi cá khóa lồng, thu dọn lưới và gọi số trực ban khi thấy thuyền lạ. Ba tháng qua không còn vụ trộm máy bơm nào.';

export const trungNoiDung = defineArchiveRule<Sketch>({
  id: 'trung-noi-dung',
  group: 'bai-viet',
  severity: 'nhac',
  why: 'Một bài đăng hai lần làm người đọc tìm thấy hai địa chỉ, và sửa một bài thì bài kia vẫn sai.',
  examples: [
    {
      name: 'Hai bài khác nhau',
      articles: [
        { body: story },
        {
          file: 'bai-viet/2026/ngo-sang.md',
          body: 'Ngõ Hạc Điền lắp thêm mười hai bóng đèn do các hộ tự góp tiền. Từ khi có đèn, trẻ em đi học về muộn không còn sợ, và tổ dân phố thôi phải cắt người đứng gác ở đầu ngõ mỗi tối.',
        },
      ],
      problems: [],
    },
    {
      name: 'Một bài đăng lại với tên khác',
      articles: [
        { body: story },
        { file: 'bai-viet/2026/tuan-tra-song-lua.md', frontmatter: { date: '2026-06-20' }, body: `${story} Xem thêm.` },
      ],
      problems: [
        'bai-viet/2026/tuan-tra-song-lua.md Nội dung giống bài `bai-viet/2026/tuan-tra-dem.md` khoảng 96%. Xóa một trong hai bài và ghi địa chỉ của bài bị xóa vào `aliases` của bài còn lại; nếu là hai việc khác nhau thì viết lại cho khác.',
      ],
    },
  ],
  note({ file, kind, day = '', body, frontmatter }) {
    if (kind !== 'bai-viet' || frontmatter.draft) return undefined;
    const sketch = sketchText(body.text);
    return sketch.length >= fewestFeatures ? { file, day, sketch } : undefined;
  },
  judge(notes, report) {
    const known = [...notes].sort((a, b) => (a.day + a.file < b.day + b.file ? -1 : 1));
    const holders = new Map<number, number[]>();
    for (const [order, article] of known.entries()) {
      const original = findOriginal(article, known, holders, order);
      if (!original) continue;
      report({
        file: article.file,
        message: `Nội dung giống bài \`${original.file}\` khoảng ${Math.round(original.alike * 100)}%.`,
        cure: 'Xóa một trong hai bài và ghi địa chỉ của bài bị xóa vào `aliases` của bài còn lại; nếu là hai việc khác nhau thì viết lại cho khác.',
      });
    }
  },
});

/** The most similar earlier article, if one is too alike. Also indexes this article for later ones. */
function findOriginal(
  { sketch }: Sketch,
  known: readonly Sketch[],
  holders: Map<number, number[]>,
  order: number,
): { file: string; alike: number } | undefined {
  const candidates = new Set<number>();
  for (const feature of sketch.subarray(0, indexed)) {
    const sharing = holders.get(feature);
    if (!sharing) holders.set(feature, [order]);
    else if (sharing.length < mostSharing) {
      for (const one of sharing) candidates.add(one);
      sharing.push(order);
    }
  }
  let found: { file: string; alike: number } | undefined;
  for (const candidate of candidates) {
    const other = known[candidate];
    if (!other) continue;
    const alike = likeness(sketch, other.sketch);
    if (alike >= tooAlike && alike > (found?.alike ?? 0)) found = { file: other.file, alike };
  }
  return found;
}
