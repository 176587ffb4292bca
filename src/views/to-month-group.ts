import type { DirectoryGroup } from './directory-group.ts';
import type { YearOfArticles } from '../newsroom/group-by-month.ts';
import { monthPath, yearPath } from '../newsroom/paths.ts';
import { archiveStrings } from '../strings/archive-strings.ts';

/** A year of the archive as a group of links, one for each month that has articles. */
export const toMonthGroup = ({ year, months }: YearOfArticles): DirectoryGroup => ({
  name: archiveStrings.year(year),
  path: yearPath(year),
  links: months.map(({ month, articles }) => ({
    name: archiveStrings.monthShort(month),
    path: monthPath(year, month),
    count: articles.length,
  })),
});
