export interface ReportOptions {
  /** Folder that the problems' files stand in, as the reader of the report knows it: `content`. */
  folder: string;
  /** Files looked at. */
  files: number;
}
