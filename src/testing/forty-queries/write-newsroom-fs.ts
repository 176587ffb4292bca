import { articleText, writeSite } from '../write-site-fs.ts';
import { events } from './events.ts';
import { procedures } from './procedures.ts';
import { registries } from './registries.ts';
import { warnings } from './warnings.ts';

/**
 * Writes a newsroom that can answer the forty queries into a new folder. The province, its people and its news are
 * invented; numbers of laws are real. Each article that a query wants has a neighbour that only looks like it.
 */
export const writeFortyQueriesNewsroom = (): string =>
  writeSite({
    ...registries,
    'bai-viet/2026/tuan-tra-dem.md': undefined,
    ...Object.fromEntries(
      Object.entries({ ...events, ...warnings, ...procedures }).map(
        ([slug, { title, date, unit, tags = '', section, body }]) => [
          `bai-viet/${date.slice(0, 4)}/${slug}.md`,
          articleText(
            `title: '${title}'\ndate: ${date}\nunit: ${unit}\ntags: [${tags}]${section ? `\nsection: ${section}` : ''}`,
            body,
          ),
        ],
      ),
    ),
  });
