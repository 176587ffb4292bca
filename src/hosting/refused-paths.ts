import { addressBookFile } from '../newsroom/address-book.ts';
import { encodings } from './encodings.ts';
import { gateNoteFile } from './gate-note.ts';
import { previewNoteFile } from './preview-note.ts';
import { escapeForPattern } from '../newsroom/escape-for-pattern.ts';

/** Files for the hosts of a site, not for its readers. */
export const hostFiles = { headers: '_headers', redirects: '_redirects', nginx: '_nginx.conf' } as const;

const files = [...Object.values(hostFiles), addressBookFile, gateNoteFile, previewNoteFile].map(escapeForPattern);
const packed = encodings.map(({ extension }) => escapeForPattern(extension));

/**
 * Addresses at which no host answers, though a file may be there: hidden ones (but RFC 8615's `.well-known`), the packed
 * form of a text (the search index has one that its reader unpacks), and what speaks to the host. For PCRE and
 * JavaScript alike.
 */
export const refusedPattern = `/\\.(?!well-known/)|^/(?!pagefind/).*(?:${packed.join('|')})$|^/(?:${files.join('|')})$`;
