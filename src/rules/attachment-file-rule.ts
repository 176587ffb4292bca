import type { RuleFinding, RuleSeverity } from './rule.ts';

/** A document in the content folder, whether an article links to it or not. */
export interface AttachmentFile {
  /** Path from the content folder. */
  file: string;
  /** By its content: `pdf`, `docx`, `xlsx`, `pptx`, `odt`, `ods`, `odp`; undefined for one that is not taken. */
  kind: string | undefined;
  /** What in it runs, opens or fetches something, in the words of the report. */
  dangers: readonly string[];
  /** What tells of people and machines beside what it shows. */
  traces: readonly { what: string; said?: string | undefined; isCleanable: boolean }[];
  /** Signed digitally. */
  isSigned: boolean;
}

interface AttachmentFileExample {
  name: string;
  attachment: Partial<AttachmentFile>;
  /** `message cure`, in order; a finding that is less severe than the rule begins with `(nhac) `. */
  problems: string[];
}

/** A rule about a document's file and not about an article; nobody answers it in a frontmatter. */
export interface AttachmentFileRule {
  id: string;
  group: 'tep';
  severity: RuleSeverity;
  why: string;
  examples: readonly AttachmentFileExample[];
  check: (attachment: AttachmentFile, report: (finding: RuleFinding) => void) => void;
}

export const defineAttachmentFileRule = (rule: AttachmentFileRule): AttachmentFileRule => rule;

export const nameIn = ({ file }: Pick<AttachmentFile, 'file'>): string => file.replace(/^.*\//, '');
