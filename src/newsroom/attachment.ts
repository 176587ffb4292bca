/** Kinds of documents that may lie beside an article, each with its media type (IANA). */
export const attachmentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
} as const;
export type AttachmentKind = keyof typeof attachmentTypes;

/** A document as one page shows it. */
export interface Attachment {
  kind: AttachmentKind;
  /** `/tep/3f2a…/quyet-dinh-12.pdf`, as `attachmentPath` writes it. */
  path: string;
  /** Path of the file from the content folder. */
  source: string;
  bytes: number;
  /** Pages, slides or sheets, where the document says how many. */
  pages?: number | undefined;
  /** Every spelling under which the page's body links to it, as `attachmentReference` writes it. */
  references: string[];
  /** The words of the first link to it, for lists; without words, the file name. */
  text: string;
}

const names =
  /\.(?:pdf|docx?|docm|dotx?|dotm|xlsx?|xls[mb]|xlt[xm]?|pptx?|pptm|pp[sa][xm]?|pot[xm]?|od[tspg]|rtf|csv|zip|rar|7z)$/i;

/** Whether a file has the ending of a document, of an accepted kind or not. */
export const hasAttachmentName = (file: string): boolean => names.test(file);
