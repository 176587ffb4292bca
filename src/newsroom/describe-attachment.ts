import { formatNumber } from '../vietnamese/format-number.ts';
import { sayBytes } from '../vietnamese/say-amount.ts';
import type { Attachment, AttachmentKind } from './attachment.ts';

/** The readers' words for a kind of document and for its pages. */
const words: Readonly<Record<AttachmentKind, { name: string; page: string }>> = {
  pdf: { name: 'PDF', page: 'trang' },
  docx: { name: 'Word', page: 'trang' },
  xlsx: { name: 'Excel', page: 'trang tính' },
  pptx: { name: 'PowerPoint', page: 'trang chiếu' },
  odt: { name: 'văn bản ODF', page: 'trang' },
  ods: { name: 'bảng tính ODF', page: 'trang tính' },
  odp: { name: 'trình chiếu ODF', page: 'trang chiếu' },
};

/** Keeps a number and its unit on one line. */
const together = (text: string): string => text.replaceAll(' ', '\u00A0');

/** `PDF, 1,2 MB, 3 trang` */
export const describeAttachment = ({ kind, bytes, pages }: Pick<Attachment, 'kind' | 'bytes' | 'pages'>): string =>
  [words[kind].name, sayBytes(bytes), ...(pages ? [`${formatNumber(pages)} ${words[kind].page}`] : [])]
    .map(together)
    .join(', ');
