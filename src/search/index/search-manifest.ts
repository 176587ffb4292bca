import type { Abbreviation } from '../../schemas/abbreviation.ts';
import type { QuickLink } from '../quick-links/quick-link.ts';

/** `pagefind/nhom.json.gz`: the data that the engine needs before it opens an index. */
export interface SearchManifest {
  /** Newest years first. The name of `folder` depends on its content, so that browsers can cache it for ever. */
  groups: { folder: string; years: string[]; pages: number }[];
  abbreviations: Abbreviation[];
  quickLinks: QuickLink[];
}

export const manifestFile = 'nhom.json.gz';
