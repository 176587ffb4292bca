import type { AttachmentKind } from '../newsroom/attachment.ts';
import type { AttachmentFault } from './attachment-failure.ts';

/** Information beside the visible content of a document that tells of people or machines. */
export interface Trace {
  /** Its name in the report: `tên người soạn`. */
  what: string;
  /** Its value, if it has one: `Nguyễn Văn A`. */
  said?: string | undefined;
  /** Whether `--fix` can remove it without changing what the document shows. */
  isCleanable: boolean;
}

/** The facts about a file beside an article. */
export interface AttachmentFacts {
  /** The kind, by the file's content; undefined when the kind is not accepted or the file cannot be read. */
  kind: AttachmentKind | undefined;
  /** SHA-256 of the bytes, hexadecimal; empty when the file was not read. */
  digest: string;
  bytes: number;
  /** Why the file cannot be published. */
  fault?: AttachmentFault | undefined;
  /** Parts that run, open or fetch something, or hide another file, as the report words them. */
  dangers: string[];
  traces: Trace[];
  /** Whether the document has a digital signature: any change, even a removed name, breaks it. */
  isSigned: boolean;
  pages?: number | undefined;
}

/** The same facts, together with what only the reading gives. */
export interface InspectedAttachment extends AttachmentFacts {
  /** The words of an Office file, for the rules; the words of a PDF are not read. */
  words: string;
}
