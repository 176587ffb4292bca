/** One thing that is wrong in a source file, as plain data that a page can show. */
export interface Fault {
  /** The file as staff know it: `content/bai-viet/2026/tuan-tra-dem.md`. */
  file: string;
  /** Counted from 1; missing where the fault is the file as a whole. */
  line: number | undefined;
  column: number | undefined;
  /** Permanent id of the rule. */
  rule: string;
  message: string;
  /** What to write instead. */
  cure: string;
  /** False for what is only worth another look. */
  isBlocking: boolean;
}

/** A source file that no build would publish; only `npm run dev` knows such files. */
export interface FaultyFile {
  /** As staff know it. */
  file: string;
  kind: 'bai' | 'trang' | 'danh-muc' | 'tep';
  /** The headline, or else the file's name. */
  title: string;
  /** Where the preview shows it: its own address, or one of the preview's where it has none. */
  path: string;
  /** Whether its frontmatter could be read to the end. */
  isRead: boolean;
  /** Whether its body stands below what is wrong with it, and not only that. */
  showsBody: boolean;
  /** What blocks comes first. */
  faults: Fault[];
}
