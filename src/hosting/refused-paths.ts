import { addressBookFile } from '../newsroom/address-book.ts';
import { contentEncodings } from './encodings.ts';
import { gateNoteFile } from './gate-note.ts';
import { previewNoteFile } from './preview-note.ts';
import { escapeForPattern } from '../newsroom/escape-for-pattern.ts';

/** Files that a site's hosts read and its readers must not see. */
export const hostFiles = { headers: '_headers', redirects: '_redirects', nginx: '_nginx.conf' } as const;

const files = [...Object.values(hostFiles), addressBookFile, gateNoteFile, previewNoteFile].map(escapeForPattern);
const packed = contentEncodings.map(({ extension }) => escapeForPattern(extension));

/**
 * Addresses that no host answers, even if the file exists: hidden files (except `.well-known` of RFC 8615), the packed
 * form of a text (the search index has one that its reader unpacks), and the files for the host. For PCRE and
 * JavaScript.
 */
export const refusedPattern = `/\\.(?!well-known/)|^/(?!pagefind/).*(?:${packed.join('|')})$|^/(?:${files.join('|')})$`;
