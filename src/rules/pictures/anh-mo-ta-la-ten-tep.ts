import { defineRule } from '../rule.ts';

const cure = 'Viết ảnh có gì, cho người không nhìn thấy: `Hai cán bộ và một người dân đi tuần trên đê ban đêm`.';
const signs: readonly RegExp[] = [
  /^\S(?:[^\n/\\]{0,200}\S)?\.(?:jpe?g|jfif|png|webp|gif|avif|heic|bmp|tiff?|svg)$/iu,
  // Names that cameras, telephones and Zalo give to files.
  /^(?:IMG|DSC|DSCN|DSCF|DJI|PXL|MVIMG|WP|P|received|Screenshot|FB_IMG|Ảnh chụp màn hình|z\d)[-_ ]?\d{3,}[\w-]*$/iu,
  /[A-Za-z]:\\|^\/(?:home|Users|mnt)\/|file:\/\//,
  /^Description: ?/,
];

export const anhMoTaLaTenTep = defineRule({
  id: 'anh-mo-ta-la-ten-tep',
  group: 'anh',
  severity: 'chan',
  why: 'Tên tệp hay đường dẫn trên máy không cho biết ảnh có gì, lại có thể lộ tên máy và tên người dùng.',
  examples: [
    { name: 'Mô tả nói ảnh có gì', pictures: [{ alt: 'Màn hình hiện tệp giay-moi.pdf giả' }], problems: [] },
    {
      name: 'Mô tả là tên tệp',
      pictures: [{ alt: 'tuan tra dem (2).JPG' }],
      problems: [
        '1:1 Mô tả của ảnh `tuan-tra.jpg` là tên tệp hay đường dẫn trên máy: `tuan tra dem (2).JPG`. Viết ảnh có gì, cho người không nhìn thấy: `Hai cán bộ và một người dân đi tuần trên đê ban đêm`.',
      ],
    },
    {
      name: 'Mô tả là tên máy ảnh đặt',
      pictures: [{ alt: 'IMG_20261105_0912' }],
      problems: [
        '1:1 Mô tả của ảnh `tuan-tra.jpg` là tên tệp hay đường dẫn trên máy: `IMG_20261105_0912`. Viết ảnh có gì, cho người không nhìn thấy: `Hai cán bộ và một người dân đi tuần trên đê ban đêm`.',
      ],
    },
    {
      name: 'Mô tả do Word tự sinh',
      pictures: [{ alt: 'Description: C:\\Users\\May-truc\\anh.jpg' }],
      problems: [
        '1:1 Mô tả của ảnh `tuan-tra.jpg` là tên tệp hay đường dẫn trên máy: `Description: C:\\Users\\May-truc\\anh.jpg`. Viết ảnh có gì, cho người không nhìn thấy: `Hai cán bộ và một người dân đi tuần trên đê ban đêm`.',
      ],
    },
  ],
  check({ pictures }, report) {
    for (const { reference, alt, place } of pictures) {
      const text = alt.trim().slice(0, 300);
      if (!signs.some((sign) => sign.test(text))) continue;
      report({
        place,
        message: `Mô tả của ảnh \`${reference}\` là tên tệp hay đường dẫn trên máy: \`${text}\`.`,
        cure,
      });
    }
  },
});
