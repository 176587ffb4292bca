export interface ReportOptions {
  /** The folder of the problems' files, by the name that the report's reader knows: `content`. */
  folder: string;
  /** Number of files that were checked. */
  files: number;
}
