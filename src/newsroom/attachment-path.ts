import { toSlug } from '../vietnamese/slug.ts';
import type { AttachmentKind } from './attachment.ts';
import { attachmentFolder, digestLength, savedFolder } from './attachment-address.ts';

/** A file name that a reader's disk takes, whatever its path. */
const longestName = 80;

/** A browser opens it by itself; the others are saved and opened by an office programme. */
const isOpened = (kind: AttachmentKind): boolean => kind === 'pdf';

/**
 * Where a document is handed out: `/tep/3f2a…/quyet-dinh-12.pdf`, or `/tep/tai-ve/3f2a…/du-toan.xlsx` for what is
 * saved. The digest names the bytes, so that an address never means another document.
 */
export function attachmentPath(digest: string, file: string, kind: AttachmentKind): string {
  const name = toSlug(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
    .slice(0, longestName)
    .replace(/-$/, '');
  const folder = isOpened(kind) ? attachmentFolder : savedFolder;
  return `/${folder}/${digest.slice(0, digestLength)}/${name || 'tep'}.${kind}`;
}
