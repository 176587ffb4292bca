/**
 * The rooms of this folder, from the ground up, and what each may import: a room reaches the rooms below it, never one
 * above or beside it. What is not listed is refused by lint (`scripts/eslint.config.js`). `testing` serves tests alone.
 */
export const mayImport = {
  disk: [],
  styles: [],
  vietnamese: [],
  processes: [],
  problems: ['vietnamese'],
  people: ['vietnamese'],
  schemas: ['vietnamese', 'problems'],
  newsroom: ['vietnamese', 'schemas'],
  strings: ['vietnamese', 'newsroom'],
  markdown: ['vietnamese', 'problems', 'schemas', 'newsroom'],
  pictures: ['disk', 'processes', 'newsroom'],
  attachments: ['disk', 'newsroom', 'pictures'],
  views: ['vietnamese', 'schemas', 'newsroom', 'strings'],
  feeds: ['vietnamese', 'schemas', 'newsroom'],
  rules: ['vietnamese', 'people', 'problems', 'schemas', 'newsroom', 'markdown'],
  reading: ['disk', 'vietnamese', 'problems', 'schemas', 'newsroom', 'markdown', 'pictures', 'attachments', 'rules'],
  writing: ['disk', 'vietnamese', 'newsroom', 'pictures'],
  search: ['disk', 'vietnamese', 'schemas', 'newsroom', 'strings'],
  offline: ['disk', 'vietnamese', 'newsroom', 'strings', 'search'],
  checks: ['disk', 'vietnamese', 'problems', 'newsroom', 'pictures', 'attachments', 'rules'],
  hosting: ['disk', 'vietnamese', 'problems', 'schemas', 'newsroom', 'strings'],
  signing: ['disk', 'vietnamese', 'strings'],
  releases: ['disk', 'vietnamese', 'processes', 'newsroom', 'hosting', 'signing'],
  components: [
    'vietnamese',
    'schemas',
    'newsroom',
    'strings',
    'markdown',
    'views',
    'search',
    'offline',
    'hosting',
    'signing',
  ],
  layouts: ['styles', 'vietnamese', 'schemas', 'newsroom', 'strings', 'views', 'feeds', 'offline', 'components'],
  pages: [
    'styles',
    'vietnamese',
    'schemas',
    'newsroom',
    'strings',
    'markdown',
    'views',
    'feeds',
    'reading',
    'components',
    'layouts',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Room = keyof typeof mayImport;

/** A room and every room that it reaches by way of others. */
export function roomsBelow(room: Room): Room[] {
  const found = new Set<Room>();
  const visit = (one: Room): void => {
    if (found.has(one)) return;
    found.add(one);
    for (const next of mayImport[one]) visit(next);
  };
  visit(room);
  return [...found].sort();
}
