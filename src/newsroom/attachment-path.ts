import { toSlug } from '../vietnamese/slug.ts';
import type { AttachmentKind } from './attachment.ts';
import { attachmentFolder, attachmentDigestLength, savedFolder } from './attachment-address.ts';

/** Length of a file name that a reader's disk accepts, whatever the path. */
const longestName = 80;

/** Browsers open this kind; they save the others, and an office program opens them. */
const isOpened = (kind: AttachmentKind): boolean => kind === 'pdf';

/**
 * The address of a document: `/tep/3f2a…/quyet-dinh-12.pdf`, or `/tep/tai-ve/3f2a…/du-toan.xlsx` for a kind that
 * browsers save. The digest depends on the bytes, so an address never means another document.
 */
export function attachmentPath(digest: string, file: string, kind: AttachmentKind): string {
  const name = toSlug(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
    .slice(0, longestName)
    .replace(/-$/, '');
  const folder = isOpened(kind) ? attachmentFolder : savedFolder;
  return `/${folder}/${digest.slice(0, attachmentDigestLength)}/${name || 'tep'}.${kind}`;
}
