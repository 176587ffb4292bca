import { openingSentence } from '../../newsroom/opening-sentence.ts';
import { findLeaks } from '../leaks/find-leaks.ts';
import { createSampleFinder, describeSampleWord } from './find-sample-words.ts';
import { defineRule } from '../rule.ts';

const agency = {
  name: 'Công an tỉnh Thử Nghiệm',
  shortName: 'Công an Thử Nghiệm',
  parent: 'Bộ Công an',
  responsible: 'Ban Biên tập',
  address: 'Số 1 đường Hòa Bình',
  phone: '0299.000.113',
  email: 'congan@thunghiem.example',
  siteUrl: 'https://congan.thunghiem.example',
  publicServiceUrl: 'https://dichvucong.gov.vn',
  ...{ hotlines: [], channels: [], contacts: [] },
};

export const conNoiDungMau = defineRule({
  id: 'con-noi-dung-mau',
  group: 'bai-viet',
  severity: 'chan',
  mayAcknowledge: true,
  why: 'Trang của tỉnh mình mà còn địa chỉ, tên, số điện thoại của tòa soạn mẫu thì chỉ người dân tới nơi không có thật; câu mẫu của bài mới chưa viết lại thì chưa phải là bài.',
  examples: [
    {
      name: 'Người trùng tên với tỉnh mẫu, số khác',
      body: 'Đại úy Nguyễn Minh Hà, phường Minh Hà, gọi 0299.000.113.',
      context: { agency },
      problems: [],
    },
    {
      name: 'Chính tòa soạn mẫu',
      body: 'Công an tỉnh Minh Hà: congan.minhha.example, 0200.000.113.',
      problems: [],
    },
    {
      name: 'Địa chỉ, tên tỉnh, số điện thoại của tòa soạn mẫu',
      body: 'Công an tỉnh Minh Hà chỉ có một trang: [congan.minhha.example](https://congan.minhha.example/).\n\nGọi 0200.000.105.',
      context: { agency },
      problems: [
        '1:9 `tỉnh Minh Hà` là của tòa soạn mẫu, còn sót lại từ kho mẫu. Ghi tên của đơn vị: `Công an tỉnh Thử Nghiệm`.',
        '1:48 `minhha.example` là của tòa soạn mẫu, còn sót lại từ kho mẫu. Ghi địa chỉ của đơn vị: `congan.thunghiem.example`; ảnh có địa chỉ ấy thì thay ảnh khác.',
        '1:79 `minhha.example` là của tòa soạn mẫu, còn sót lại từ kho mẫu. Ghi địa chỉ của đơn vị: `congan.thunghiem.example`; ảnh có địa chỉ ấy thì thay ảnh khác.',
        '3:5 `0200.000.105` là của tòa soạn mẫu, còn sót lại từ kho mẫu. Ghi số điện thoại thật của đơn vị.',
      ],
    },
    {
      name: 'Chữ của tòa soạn mẫu ngắt dòng, in đậm một phần, viết bằng ký hiệu',
      body: 'Công an tỉnh\nMinh Hà: **congan.minhha**.example, [gửi thư](mailto:a@minhha&#46;example), gọi +84 200 000 113.',
      context: { agency },
      problems: [
        '1:9 `tỉnh Minh Hà` là của tòa soạn mẫu, còn sót lại từ kho mẫu. Ghi tên của đơn vị: `Công an tỉnh Thử Nghiệm`.',
        '2:19 `minhha.example` là của tòa soạn mẫu, còn sót lại từ kho mẫu. Ghi địa chỉ của đơn vị: `congan.thunghiem.example`; ảnh có địa chỉ ấy thì thay ảnh khác.',
        '2:81 `+84 200 000 113` là của tòa soạn mẫu, còn sót lại từ kho mẫu. Ghi số điện thoại thật của đơn vị.',
        '2:37 `minhha.example` là của tòa soạn mẫu, còn sót lại từ kho mẫu. Ghi địa chỉ của đơn vị: `congan.thunghiem.example`; ảnh có địa chỉ ấy thì thay ảnh khác.',
      ],
    },
    {
      name: 'Câu mẫu của bài mới',
      body: 'Tối 19/6, tổ tuần tra ra quân.\n\nViết nội dung bài ở đây: việc gì, ở đâu, khi nào, ai làm.',
      problems: [
        '3:1 Bài còn câu mẫu `Viết nội dung bài ở đây: việc gì, ở đâu, khi nào, ai làm.` Viết nội dung thay cho câu ấy.',
      ],
    },
  ],
  check(article, report, { agency: own }) {
    const { markdown, placeInMarkdown } = article;
    if (own)
      for (const { text, place } of findLeaks(article, createSampleFinder(own)))
        report({ place, ...describeSampleWord(text, own) });
    const opening = markdown.indexOf(openingSentence);
    if (opening !== -1)
      report({
        place: placeInMarkdown(opening),
        message: `Bài còn câu mẫu \`${openingSentence}\``,
        cure: 'Viết nội dung thay cho câu ấy.',
      });
  },
});
