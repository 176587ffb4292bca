import { createHtmlValidator } from './create-html-validator.ts';
import { defineCheck } from './define-check.ts';

/** The number of faults to name in one page: the first fault often causes the others. */
const namedInPage = 3;

/** What the faults of an editor or a template mean, by the rules of https://html-validate.org/rules/. */
const meanings: Record<string, string> = {
  'close-order': 'thẻ đóng không khớp thẻ mở',
  'element-permitted-content': 'phần tử nằm trong phần tử không được chứa nó',
  'element-permitted-parent': 'phần tử nằm trong phần tử không được chứa nó',
  'element-required-attributes': 'phần tử thiếu thuộc tính bắt buộc',
  'attribute-allowed-values': 'thuộc tính có giá trị không được phép',
  'no-dup-attr': 'một thuộc tính viết hai lần',
  'no-dup-id': 'hai chỗ trong trang mang cùng một `id`',
  'no-unknown-elements': 'không có phần tử nào tên như vậy',
  'parser-error': 'không đọc được',
};

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><head><title>Tin</title></head><body>${body}</body></html>`;

const cureOf = (rule: string): string =>
  `Sửa mẫu trang hoặc bài làm ra chỗ này; quy tắc ở \`https://html-validate.org/rules/${rule}.html\`.`;

/** HTML is valid: each browser repairs invalid HTML in its own way, and screen readers do it worst. */
export const htmlSai = defineCheck({
  id: 'html-sai',
  examples: [
    {
      name: 'valid pages, and a file that is none',
      site: { '/index.html': page('<h1 id="a">Tin</h1><img src="a.jpg" alt="">'), '/a.txt': '<p><div></p>' },
      problems: [],
    },
    {
      name: 'a block in a paragraph, one id twice and an element that is not closed',
      site: {
        '/a.html': page('<a href="/"><button type="button">Đọc</button></a>'),
        '/b.html': page('<h1 id="tin">Tin</h1><p id="tin">Tin</p>'),
        '/c.html': page('<div><b>Tin</div>'),
      },
      problems: [
        `/a.html HTML sai ở \`html > body > a > button\`: phần tử nằm trong phần tử không được chứa nó. ${cureOf('element-permitted-content')}`,
        `/b.html HTML sai ở \`html > body > p\`: hai chỗ trong trang mang cùng một \`id\`. ${cureOf('no-dup-id')}`,
        `/c.html HTML sai ở \`html > body > div > b\`: thẻ đóng không khớp thẻ mở. ${cureOf('close-order')}`,
        `/c.html HTML sai: thẻ đóng không khớp thẻ mở. ${cureOf('close-order')}`,
      ],
    },
  ],
  check(_site, report) {
    const validate = createHtmlValidator();
    return {
      file({ path: file, page, text }) {
        if (!page) return;
        for (const { ruleId, selector, message } of validate(text, file).slice(0, namedInPage)) {
          const where = selector ? ` ở \`${selector}\`` : '';
          report({ file, message: `HTML sai${where}: ${meanings[ruleId] ?? message}.`, cure: cureOf(ruleId) });
        }
      },
    };
  },
});
