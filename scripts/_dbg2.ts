import { createIndexReader } from '../src/search/read-index-fs.ts';
import { openGroup } from '../src/search/open-group.ts';
import { readdirSync } from 'node:fs';
const { read } = createIndexReader(process.argv[2]!);
for (const g of readdirSync(process.argv[2]! + '/pagefind').filter((x) => !x.endsWith('json'))) {
  const group = await openGroup(g, read);
  const f = await group.lookUp(['nghi', 'pham', 'khung', 'bo', 'gan']);
  console.log(g, group.pageWords.length, group.averageWords, [...f].map(([k, v]) => k + ':' + v.pages.length + '/' + v.at.length + ':' + v.forms.join(',')));
}
