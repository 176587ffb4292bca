/** The first segment of every document's address. */
export const attachmentFolder = 'tep';

/** Folder of the documents that browsers save instead of opening. Some hosts set headers only for whole folders. */
export const savedFolder = `${attachmentFolder}/tai-ve`;

/** Length of the digest in an address: the first digits of the SHA-256 of the document's bytes. */
export const attachmentDigestLength = 16;

const address = new RegExp(
  `^/(?:${savedFolder}|${attachmentFolder})/([0-9a-f]{${attachmentDigestLength}})/[a-z0-9-]+\\.[a-z]+$`,
);

/** The digest in a document's address, or undefined for any other address. */
export const digestInAttachmentPath = (path: string): string | undefined => address.exec(path)?.[1];

export const isAttachmentPath = (path: string): boolean => path.startsWith(`/${attachmentFolder}/`);
