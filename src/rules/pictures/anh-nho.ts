import { formatNumber } from '../../vietnamese/format-number.ts';
import { defineRule } from '../rule.ts';

/** Pixels. A cover fills the page and appears when the article is shared; a picture in the text is never wider. */
const fewest = { cover: 800, body: 480 };

export const anhNho = defineRule({
  id: 'anh-nho',
  group: 'anh',
  severity: 'nhac',
  why: 'Ảnh nhỏ bị phóng to nên vỡ hình; phần lớn là ảnh chụp lại từ mạng hoặc ảnh xem trước của Zalo.',
  examples: [
    {
      name: 'Ảnh đủ rộng, hoặc chưa biết rộng bao nhiêu',
      pictures: [{ width: 1600, height: 900, isCover: true }, { width: 480 }, { width: undefined }],
      problems: [],
    },
    {
      name: 'Ảnh bìa nhỏ',
      pictures: [{ width: 640, height: 400, isCover: true }],
      problems: [
        '1:1 Ảnh bìa `tuan-tra.jpg` chỉ rộng 640 điểm ảnh nên sẽ bị vỡ hình. Dùng ảnh gốc từ máy ảnh, rộng từ 1.600 điểm ảnh.',
      ],
    },
    {
      name: 'Ảnh trong bài nhỏ',
      pictures: [{ width: 200, height: 150 }],
      problems: [
        '1:1 Ảnh `tuan-tra.jpg` chỉ rộng 200 điểm ảnh nên sẽ bị vỡ hình. Dùng ảnh gốc từ máy ảnh, rộng từ 1.600 điểm ảnh.',
      ],
    },
  ],
  check({ pictures }, report) {
    for (const { reference, width, isCover, place } of pictures) {
      if (width === undefined || width >= (isCover ? fewest.cover : fewest.body)) continue;
      report({
        place,
        message: `${isCover ? 'Ảnh bìa' : 'Ảnh'} \`${reference}\` chỉ rộng ${formatNumber(width)} điểm ảnh nên sẽ bị vỡ hình.`,
        cure: 'Dùng ảnh gốc từ máy ảnh, rộng từ 1.600 điểm ảnh.',
      });
    }
  },
});
