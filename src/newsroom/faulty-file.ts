/** One fault of a source file, as plain data that a page can show. */
export interface FileFault {
  /** The file name for staff: `content/bai-viet/2026/tuan-tra-dem.md`. */
  file: string;
  /** Counts from 1; undefined if the fault concerns the whole file. */
  line: number | undefined;
  column: number | undefined;
  /** Permanent id of the rule. */
  rule: string;
  message: string;
  /** What the editor should write instead. */
  cure: string;
  /** False for a fault that only deserves a second look. */
  isBlocking: boolean;
}

/** A source file that no build would publish; only `npm run dev` knows such files. */
export interface FaultyFile {
  /** The file name for staff. */
  file: string;
  kind: 'bai' | 'trang' | 'danh-muc' | 'tep';
  /** The headline, or else the file's name. */
  title: string;
  /** Its address in the preview: its own, or one of the preview's if it has none. */
  path: string;
  /** Whether its frontmatter could be read completely. */
  isRead: boolean;
  /** Whether its body is shown below its faults. */
  showsBody: boolean;
  /** Blocking faults first. */
  faults: FileFault[];
}
