import { searchStrings } from '../../strings/search-strings.ts';
import { formatDate } from '../../vietnamese/format-date.ts';
import type { FoundQuickLink } from './find-quick-links.ts';

/** The facts that a reader needs before following a quick link: a former name, the end of the unit, its successors. */
export const describeQuickLink = ({ past, ended, successors }: FoundQuickLink): string =>
  [
    past && searchStrings.past(past),
    ended && searchStrings.ended(formatDate(ended)),
    successors && searchStrings.heirs(successors.join(', ')),
  ]
    .filter(Boolean)
    .join('; ');
