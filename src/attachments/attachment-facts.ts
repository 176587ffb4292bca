import type { AttachmentKind } from '../newsroom/attachment.ts';
import type { AttachmentFault } from './attachment-failure.ts';

/** Something beside what the document shows, by which it tells of people and machines. */
export interface Trace {
  /** In the words of the report: `tên người soạn`. */
  what: string;
  /** What it says, where it says something: `Nguyễn Văn A`. */
  said?: string | undefined;
  /** Whether `--fix` can take it out without touching what the document shows. */
  isCleanable: boolean;
}

/** What a file beside an article turned out to be. */
export interface AttachmentFacts {
  /** By its content; undefined for a kind that is not taken, or a file that cannot be read. */
  kind: AttachmentKind | undefined;
  /** SHA-256 of the bytes, hexadecimal; empty when they were not read. */
  digest: string;
  bytes: number;
  /** Why it cannot be published. */
  fault?: AttachmentFault | undefined;
  /** What in it runs, opens or fetches something, or hides another file; in the words of the report. */
  dangers: string[];
  traces: Trace[];
  /** Signed digitally: any change, be it a removed name, breaks the signature. */
  isSigned: boolean;
  pages?: number | undefined;
}

/** The same as it comes from the reading. */
export interface InspectedAttachment extends AttachmentFacts {
  /** What an Office file says, for the rules; a PDF’s words are not read. */
  words: string;
}
