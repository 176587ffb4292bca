import { createIndexReader } from '../src/search/read-index-fs.ts';
import { createSearchEngine } from '../src/search/search-engine.ts';
const { read } = createIndexReader(process.argv[2]!);
const engine = await createSearchEngine(read);
let last: any; for await (const a of engine.search({ text: process.argv[3]!, filters: {}, order: 'phu-hop' })) last = a;
console.log(last.hits.length, last.restored);
const r = await engine.show(last.hits.slice(0, 6));
for (const [i, x] of r.entries()) console.log(last.hits[i], x.path, x.title.map((p: any) => p.text).join(''));
