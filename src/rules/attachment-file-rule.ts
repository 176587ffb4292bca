import type { Severity } from '../problems/problem.ts';
import type { RuleFinding } from './rule.ts';

/** A document in the content folder, whether or not an article links to it. */
export interface AttachmentFile {
  /** Path from the content folder. */
  file: string;
  /** From its content: `pdf`, `docx`, `xlsx`, `pptx`, `odt`, `ods`, `odp`; undefined for any other kind. */
  kind: string | undefined;
  /** Parts of it that run, open or fetch something, in the report's words. */
  dangers: readonly string[];
  /** Hidden data about people and computers. */
  traces: readonly { what: string; said?: string | undefined; isCleanable: boolean }[];
  /** Whether it has a digital signature. */
  isSigned: boolean;
}

interface AttachmentFileExample {
  name: string;
  attachment: Partial<AttachmentFile>;
  /** `message cure`, in order; a finding that is less severe than the rule begins with `(nhac) `. */
  problems: string[];
}

/** A rule about a document file, not about an article; no frontmatter can acknowledge it. */
export interface AttachmentFileRule {
  id: string;
  group: 'tep';
  severity: Severity;
  why: string;
  examples: readonly AttachmentFileExample[];
  check: (attachment: AttachmentFile, report: (finding: RuleFinding) => void) => void;
}

export const defineAttachmentFileRule = (rule: AttachmentFileRule): AttachmentFileRule => rule;

export const nameIn = ({ file }: Pick<AttachmentFile, 'file'>): string => file.replace(/^.*\//, '');
