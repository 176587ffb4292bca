/** The first segment of every document's address. */
export const attachmentFolder = 'tep';

/** Documents that are saved and not shown have a folder of their own, since some hosts know headers of folders only. */
export const savedFolder = `${attachmentFolder}/tai-ve`;

/** What stands behind the folder: so much of the SHA-256 of a document's bytes. */
export const digestLength = 16;

const address = new RegExp(`^/(?:${savedFolder}|${attachmentFolder})/([0-9a-f]{${digestLength}})/[a-z0-9-]+\\.[a-z]+$`);

/** The digest in a document's address, or undefined where the address is none of a document. */
export const digestInAttachmentPath = (path: string): string | undefined => address.exec(path)?.[1];

export const isAttachmentPath = (path: string): boolean => path.startsWith(`/${attachmentFolder}/`);
