/** The words around the documents of a page. */
export const attachmentStrings = {
  heading: 'Tệp đính kèm',
} as const;
