import { defineRule } from '../rule.ts';

export const anhThieuNguoiChup = defineRule({
  id: 'anh-thieu-nguoi-chup',
  group: 'anh',
  severity: 'nhac',
  why: 'Người đọc cần biết ảnh của ai; ảnh của người khác mà không ghi tên là phạm quyền tác giả.',
  examples: [
    { name: 'Ảnh ghi người chụp', pictures: [{ credit: 'Ảnh: Lê Hạc' }], problems: [] },
    {
      name: 'Ảnh trong bài chưa ghi người chụp',
      pictures: [{ credit: '' }],
      problems: [
        '1:1 Ảnh `tuan-tra.jpg` chưa ghi ai chụp. Ghi sau chú thích, trong ngoặc kép: `![Mô tả ảnh](tuan-tra.jpg "Chú thích. Ảnh: Lê Hạc")`.',
      ],
    },
    {
      name: 'Ảnh bìa chưa ghi người chụp',
      pictures: [{ credit: '', isCover: true }],
      problems: ['1:1 Ảnh `tuan-tra.jpg` chưa ghi ai chụp. Thêm một dòng dưới `cover`: `credit: Lê Hạc`.'],
    },
  ],
  check({ pictures }, report) {
    const credited = new Set(pictures.filter(({ credit }) => credit !== '').map(({ reference }) => reference));
    for (const { reference, place, isCover } of pictures) {
      if (credited.has(reference) || /^data:/i.test(reference)) continue; // another rule reports a missing file
      report({
        place,
        message: `Ảnh \`${reference}\` chưa ghi ai chụp.`,
        cure: isCover
          ? 'Thêm một dòng dưới `cover`: `credit: Lê Hạc`.'
          : `Ghi sau chú thích, trong ngoặc kép: \`![Mô tả ảnh](${reference} "Chú thích. Ảnh: Lê Hạc")\`.`,
      });
    }
  },
});
