import type { StandingPageFrontmatter } from '../schemas/standing-page.ts';
import type { Attachment } from './attachment.ts';
import type { FaultyFile } from './faulty-file.ts';

/** A page outside the flow of news: introduction, contact, how to recognise the official site. */
export interface StandingPage extends StandingPageFrontmatter {
  /** `gioi-thieu`; the address of the page is `/gioi-thieu/`. */
  id: string;
  path: string;
  /** Path of the source from the content folder: `trang/gioi-thieu.mdx`. */
  file: string;
  format: 'md' | 'mdx';
  pictures: Record<string, string>;
  attachments: Attachment[];
  digest: string;
  /** The reason why the page cannot be published; no build has such a page. */
  faulty?: FaultyFile;
}
