import type { Picture } from '../newsroom/picture.ts';
import type { Abbreviation } from '../schemas/abbreviation.ts';

/** What turning an article's body into HTML depends on, the body itself aside. */
export interface MarkdownOptions {
  /** `https://congan.minhha.example`: links to this host become root-relative, all others are external. */
  siteUrl: string;
  /** Every published picture by its id. */
  pictures: Record<string, Picture>;
  abbreviations: Abbreviation[];
  /**
   * An article's references to its pictures' ids, for files that Astro compiles itself (.mdx), where no `article`
   * is passed. The path is the one that the compiler gives the file.
   */
  resolvePictures?: (filePath: string | undefined) => Record<string, string>;
}
