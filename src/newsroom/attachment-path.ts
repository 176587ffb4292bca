import { toSlug } from '../vietnamese/slug.ts';
import type { AttachmentKind } from './attachment.ts';

/** The first segment of every document's address. */
export const attachmentFolder = 'tep';

/** A file name that a reader's disk takes, whatever its path. */
const longestName = 80;

/** A browser opens it by itself; the others are saved and opened by an office programme. */
const isOpened = (kind: AttachmentKind): boolean => kind === 'pdf';

/**
 * Where a document is handed out: `/tep/3f2a…/quyet-dinh-12.pdf`, or `/tep/tai-ve/3f2a…/du-toan.xlsx` for what is
 * saved, in a folder of its own since some hosts know headers of folders only. The digest names the bytes, so that an
 * address never means another document.
 */
export function attachmentPath(digest: string, file: string, kind: AttachmentKind): string {
  const name = toSlug(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
    .slice(0, longestName)
    .replace(/-$/, '');
  return `/${attachmentFolder}/${isOpened(kind) ? '' : 'tai-ve/'}${digest.slice(0, 16)}/${name || 'tep'}.${kind}`;
}

/** The digest in a document's address, or undefined where the address is none of a document. */
export const digestInAttachmentPath = (path: string): string | undefined =>
  /^\/tep\/(?:tai-ve\/)?([0-9a-f]{16})\/[a-z0-9-]+\.[a-z]+$/.exec(path)?.[1];

export const isAttachmentPath = (path: string): boolean => path.startsWith(`/${attachmentFolder}/`);
