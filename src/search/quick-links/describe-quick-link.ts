import { searchStrings } from '../../strings/search-strings.ts';
import { formatDate } from '../../vietnamese/format-date.ts';
import type { FoundQuickLink } from './find-quick-links.ts';

/** What a reader must know of a quick link before following it: another name, its end, who took over. */
export const describeQuickLink = ({ past, ended, successors }: FoundQuickLink): string =>
  [
    past && searchStrings.past(past),
    ended && searchStrings.ended(formatDate(ended)),
    successors && searchStrings.heirs(successors.join(', ')),
  ]
    .filter(Boolean)
    .join('; ');
