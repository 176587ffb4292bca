import type { Abbreviation } from '../../schemas/abbreviation.ts';
import type { QuickLink } from '../quick-links/quick-link.ts';

/** `pagefind/nhom.json.gz`: what the engine must know before it opens an index. */
export interface SearchManifest {
  /** Newest years first. `folder` is named after what is in it, so that it can be cached for ever. */
  groups: { folder: string; years: string[]; pages: number }[];
  abbreviations: Abbreviation[];
  quickLinks: QuickLink[];
}

export const manifestFile = 'nhom.json.gz';
