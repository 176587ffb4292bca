import { createHash } from 'node:crypto';
import { explainAttachmentFault } from '../attachments/attachment-failure.ts';
import { inspectAttachment } from '../attachments/inspect-attachment.ts';
import { isOf } from '../attachments/publish-attachments-fs.ts';
import { isAttachmentPath } from '../newsroom/attachment-address.ts';
import { defineCheck } from './define-check.ts';

/** The smallest complete PDF: two objects, and the table of their offsets. */
function pdf(more = ''): string {
  let text = '%PDF-1.4\n';
  const rows = [`<</Type/Catalog/Pages 2 0 R${more}>>`, '<</Type/Pages/Count 1/Kids[]>>'].map((body, index) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return row;
  });
  const table = `xref\n0 3\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size 3/Root 1 0 R>>\n`;
  return `${text}${table}startxref\n${text.length}\n%%EOF\n`;
}

const exampleAddress = (text: string, name = 'quyet-dinh.pdf'): string =>
  `/tep/${createHash('sha256').update(text).digest('hex').slice(0, 16)}/${name}`;

const scripted = pdf('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>');
const rebuild = 'Xóa thư mục trang đã dựng rồi dựng lại từ đầu; đừng đưa bản này lên.';

/**
 * The gate would accept every document of the site, and each has the content that its address was made from. This is
 * the last check before publishing, because other hands may put a site together or change it.
 */
export const dinhKemKhongDung = defineCheck({
  id: 'dinh-kem-khong-dung',
  examples: [
    {
      name: 'a plain document at its address, and a file elsewhere that is none',
      site: { [exampleAddress(pdf())]: pdf(), '/a.txt': '%PDF-' },
      problems: [],
    },
    {
      name: 'a document that was exchanged',
      site: { '/tep/0123456789abcdef/a.pdf': pdf() },
      problems: [`/tep/0123456789abcdef/a.pdf Tệp không phải là tệp mà địa chỉ của nó nói. ${rebuild}`],
    },
    {
      name: 'a document that runs something, and one that is another kind than its name',
      site: { [exampleAddress(scripted)]: scripted, [exampleAddress(pdf(), 'a.docx')]: pdf() },
      problems: [
        `${exampleAddress(pdf(), 'a.docx')} Tệp thật ra là .pdf. ${rebuild}`,
        `${exampleAddress(scripted)} Tệp có mã JavaScript. ${rebuild}`,
      ].toSorted(),
    },
    {
      name: 'a document of a kind that is not taken',
      site: { [exampleAddress('MZ')]: 'MZ' },
      problems: [
        `${exampleAddress('MZ')} Tệp \`quyet-dinh.pdf\` không thuộc loại trang nhận, dù tên tệp có đuôi gì. ${rebuild}`,
      ],
    },
  ],
  check(_site, report) {
    return {
      file({ path: file, bytes }) {
        if (!isAttachmentPath(file)) return;
        const say = (message: string): void => report({ file, message, cure: rebuild });
        if (!isOf(bytes, file)) return say('Tệp không phải là tệp mà địa chỉ của nó nói.');
        const { fault, kind = '', dangers } = inspectAttachment(Buffer.from(bytes));
        if (fault) return say(explainAttachmentFault(file, fault).message);
        if (dangers.length > 0) return say(`Tệp có ${dangers.join(', ')}.`);
        if (!file.endsWith(`.${kind}`)) say(`Tệp thật ra là .${kind}.`);
      },
    };
  },
});
