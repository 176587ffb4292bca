import type { ArticleFrontmatter } from '../schemas/article.ts';
import type { Attachment } from './attachment.ts';
import type { FaultyFile } from './faulty-file.ts';

/** An article as lists, pages and feeds need it. Its body stays in its file until the build writes its page. */
export interface Article extends Omit<ArticleFrontmatter, 'section' | 'acknowledge'> {
  /** `2026/tuan-tra-dem`: the year's folder and the slug; unique. */
  id: string;
  year: string;
  slug: string;
  /** `/bai-viet/2026/tuan-tra-dem/` */
  path: string;
  /** Path of the source from the content folder: `bai-viet/2026/tuan-tra-dem.md`. */
  file: string;
  format: 'md' | 'mdx';
  /** Always a section of the registry: the first one if the editor named none. */
  section: string;
  /** Plain text for lists and descriptions: the summary, or else the beginning of the body, at most 300 characters. */
  lead: string;
  /** Syllables in the body. */
  words: number;
  /** Reference as written in the article → id of the picture, for every picture of the body and the cover. */
  pictures: Record<string, string>;
  /** Documents that the body links to, in the order of the text. */
  attachments: Attachment[];
  /** Changes whenever the source file or one of its pictures or documents changes. */
  digest: string;
  /** The reason why the article cannot be published; no build has such an article. */
  faulty?: FaultyFile;
}
