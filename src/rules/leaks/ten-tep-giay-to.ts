import { fold } from '../../vietnamese/fold.ts';
import { defineRule } from '../rule.ts';

/** `nguyen-van-a-cccd`: a family name and one to three other names, beside a kind of identity paper. */
const paper = '(?:cccd|cmnd|cmtnd|cmt|can-cuoc|chung-minh|ho-chieu|passport|so-ho-khau|khai-sinh|stk)';
const family =
  '(?:nguyen|tran|pham|hoang|huynh|phan|bui|ngo|dinh|trinh|truong|(?:le|do|ho|ly|vo|vu|dang|duong|mai|cao|luong|ha|dao|lam)(?=-(?:van|thi)-))';
const person = `${family}(?:-[a-z]{1,7}){1,3}`;
const revealing = new RegExp(
  `(?:^|-)(?:${person}-(?:so-)?${paper}|${paper}-(?:(?:so|cua|ong|ba|anh|chi)-){0,2}${person})(?:-|$)`,
);
/** The same words, also with marks: a fast check before the patterns. */
const paperSign =
  /cccd|cmn|cmt|c[aă]n.{1,3}c[uư]|ch[uứ]ng.{1,3}minh|h[oộ].{1,3}ch|passport|h[oộ].{1,3}kh|khai.{1,3}sinh|stk/i;
const picture = /\.(?:jpe?g|png|webp|avif|gif)$/i;

const nameOf = (path: string): string => path.replace(/^.*\//, '');
const keyOf = (name: string): string => fold(name.replace(/\.[^.]*$/, '')).replace(/[^a-z0-9]+/g, '-');

/** The name of an article's folder or file. */
const slugOf = (file: string): string => nameOf(file.replace(/\/index\.mdx?$/, ''));

export const tenTepGiayTo = defineRule({
  id: 'ten-tep-giay-to',
  group: 'lo-lot',
  severity: 'nhac',
  why: 'Tên tệp có mặt trong địa chỉ của trang, nên tên người cạnh loại giấy tờ cũng bị tìm thấy như nội dung bài.',
  examples: [
    {
      name: 'Tên tệp tả việc, không tả người',
      frontmatter: { cover: { src: 'cap-can-cuoc-le-hoi.jpg', alt: 'Cấp căn cước lưu động' } },
      file: 'bai-viet/2026/cap-can-cuoc-luu-dong.md',
      problems: [],
    },
    {
      name: 'Tên người và loại giấy tờ trong tên ảnh, tên bài',
      frontmatter: { cover: { src: 'nguyen-van-a-cccd.jpg', alt: 'Giấy tờ đã che' } },
      body: '![Mặt sau](CMND_Tran%20Thi%20B.png)',
      file: 'bai-viet/2026/lam-gia-ho-chieu-cua-pham-van-c.md',
      problems: [
        '1:1 Tên tệp `nguyen-van-a-cccd.jpg` nêu tên người cạnh loại giấy tờ. Đổi tên tệp theo việc trong ảnh: `giay-to-gia-thu-giu.jpg`.',
        '– Tên tệp `lam-gia-ho-chieu-cua-pham-van-c.md` nêu tên người cạnh loại giấy tờ. Đổi tên tệp theo việc trong bài: `bat-nhom-lam-giay-to-gia.md`.',
        '1:1 Tên tệp `CMND_Tran Thi B.png` nêu tên người cạnh loại giấy tờ. Đổi tên tệp theo việc trong ảnh: `giay-to-gia-thu-giu.jpg`.',
      ],
    },
  ],
  check({ frontmatter: { cover }, words, pictures, placeInMarkdown, file, placeOf }, report) {
    const judge = (name: string, place: Parameters<typeof report>[0]['place']): void => {
      if (!revealing.test(keyOf(name))) return;
      const [what, instead] = picture.test(name)
        ? ['ảnh', 'giay-to-gia-thu-giu.jpg']
        : ['bài', 'bat-nhom-lam-giay-to-gia.md'];
      report({
        place,
        message: `Tên tệp \`${name}\` nêu tên người cạnh loại giấy tờ.`,
        cure: `Đổi tên tệp theo việc trong ${what}: \`${instead}\`.`,
      });
    };
    if (cover) judge(nameOf(cover.src), placeOf(['cover', 'src']));
    if (paperSign.test(file)) judge(slugOf(file), undefined);
    for (const { reference, place, isCover } of pictures) if (!isCover) judge(nameOf(reference), place);
    for (const { address, at } of words.links) {
      const name = nameOf(address).replaceAll('%20', ' ');
      if (picture.test(name)) judge(name, placeInMarkdown(at));
    }
  },
});
