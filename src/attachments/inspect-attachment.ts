import { createHash } from 'node:crypto';
import type { InspectedAttachment } from './attachment-facts.ts';
import { refuseDocument, UnfitDocument, type AttachmentFault } from './attachment-failure.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { createWordCollector } from './office/collect-words.ts';
import { inspectOdf, isOdfFile } from './office/inspect-odf.ts';
import { inspectOoxml } from './office/inspect-ooxml.ts';
import { openOfficeParts, type OfficeFindings } from './office/office-parts.ts';
import { inspectPdf } from './pdf/inspect-pdf.ts';

type DocumentContents = Omit<InspectedAttachment, 'digest' | 'bytes' | 'fault'>;

/** Only the first bytes of a file choose its reader, never its name. */
const readers: readonly [start: string, read: (bytes: Buffer) => DocumentContents][] = [
  ['%PDF-', (bytes) => ({ kind: 'pdf', words: '', ...inspectPdf(bytes) })],
  ['PK\x03\x04', inspectOffice],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', (bytes) => refuseDocument(isLocked(bytes) ? 'mat-khau' : 'office-cu')],
  ['{\\rtf', () => refuseDocument('rtf')],
  ['version https://git-lfs', () => refuseDocument('lfs')],
];

/** Inspects a file beside an article. Never throws, writes nothing and contacts no other machine. */
export function inspectAttachment(bytes: Buffer): InspectedAttachment {
  const known = { digest: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  try {
    return { ...known, ...read(bytes) };
  } catch (error) {
    if (!(error instanceof UnfitDocument)) throw error;
    return { ...known, ...unread(error.fault) };
  }
}

/** The facts about a file that cannot be published and was not read. */
export const unread = (fault: AttachmentFault): DocumentContents & { fault: AttachmentFault } => ({
  ...{ kind: undefined, fault, dangers: [], traces: [], words: '', isSigned: false },
});

function read(bytes: Buffer): DocumentContents {
  if (bytes.length === 0) return refuseDocument('rong');
  if (bytes.length > attachmentLimits.bytes) return refuseDocument('qua-nang');
  const start = bytes.toString('latin1', 0, 32);
  const reader = readers.find(([sign]) => start.startsWith(sign));
  return reader ? reader[1](bytes) : refuseDocument('loai-khac');
}

/** A document with a password is an old-format file around a packed new one, [MS-OFFCRYPTO] 2.3. */
const isLocked = (bytes: Buffer): boolean => bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));

function inspectOffice(bytes: Buffer): DocumentContents {
  const findings: OfficeFindings = { dangers: new Set(), traces: new Map(), words: createWordCollector() };
  const parts = openOfficeParts(bytes);
  const found = isOdfFile(parts) ? inspectOdf(parts, findings) : inspectOoxml(parts, findings);
  return {
    ...found,
    dangers: [...findings.dangers],
    words: findings.words.words(),
    traces: [...findings.traces].flatMap(([what, { said, isCleanable }]) =>
      said.size > 0 ? [...said].map((one) => ({ what, said: one, isCleanable })) : [{ what, isCleanable }],
    ),
    isSigned: parts.all.some(({ name }) => /^(?:_xmlsignatures\/|META-INF\/documentsignatures\.xml$)/i.test(name)),
  };
}
