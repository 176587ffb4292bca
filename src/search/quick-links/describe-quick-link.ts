import { searchStrings } from '../../strings/search-strings.ts';
import { formatDate } from '../../vietnamese/format-date.ts';
import type { FoundPlace } from './find-quick-links.ts';

/** What a reader must know of a place before going there: another name, its end, who took over. */
export const describePlace = ({ past, ended, successors }: FoundPlace): string =>
  [
    past && searchStrings.past(past),
    ended && searchStrings.ended(formatDate(ended)),
    successors && searchStrings.heirs(successors.join(', ')),
  ]
    .filter(Boolean)
    .join('; ');
