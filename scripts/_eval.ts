import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { createQuerySets } from './bench/search-quality.ts';
import { createVimsSets } from './bench/search-vims.ts';
import { createIndexReader } from '../src/search/read-index-fs.ts';
import { createSearchEngine } from '../src/search/search-engine.ts';
const [site, kind, step = '1', verbose] = process.argv.slice(2) as string[];
const topics = readFileSync(process.env.TOPICS ?? '../shared/search-eval/topics.txt', 'utf8').split('\n').map((l) => l.normalize('NFC').trim()).filter(Boolean);
const sets = kind === 'vims' ? createVimsSets('../shared/search-eval/vims').slice(0, 4) : createQuerySets(JSON.parse(readFileSync('/tmp/pages.json', 'utf8')), topics);
const pct = (l: number[], p: number) => l.toSorted((a, b) => a - b)[Math.min(l.length - 1, Math.floor(l.length * p))] ?? 0;
const cache = new Map<string, any>();
const want = new Map(topics.map((t) => [t.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'), t]));
let wrong = 0;
for (const set of sets.filter((s: any) => !process.env.SETS || s.name.startsWith(process.env.SETS))) {
  const rows: any[] = [];
  for (const [i, q] of set.queries.entries()) {
    if (i % Number(step)) continue;
    let r = cache.get(q.text);
    if (!r) {
      const { read, costs } = createIndexReader(site!);
      const c0 = process.cpuUsage(); const t0 = performance.now();
      const engine = await createSearchEngine(read);
      let first: any; let last: any;
      for await (const a of engine.search({ text: q.text, filters: {}, order: 'phu-hop' })) {
        last = a;
        if (!first) { await engine.show(a.hits.slice(0, 10)); const c = process.cpuUsage(c0); first = { cpu: (c.user + c.system) / 1000, ms: performance.now() - t0, ...costs }; }
      }
      const res = (await engine.show(last.hits.slice(0, 11))).map((x: any) => x.path);
      r = { res, first, bytes: costs.bytes, requests: costs.requests, restored: last.restored, hits: last.hits.length };
      cache.set(q.text, r);
    }
    const s = q.score(r.res);
    if (process.env.SLOW && r.first.cpu > Number(process.env.SLOW)) console.log('   slow', q.text, Math.round(r.first.cpu), Math.round(r.first.ms), r.first.bytes, r.hits);
    rows.push({ ...r, s });
    if (set.name.startsWith('topic, unm') && r.restored !== undefined && want.get(q.text) !== r.restored) { wrong++; if (process.env.WRONG) console.log('   ?', want.get(q.text), '→', r.restored, s.toFixed(1)); }
    if (verbose && s < Number(verbose)) console.log('  ', s.toFixed(2), q.text, '|', r.restored ?? '', r.hits);
  }
  const f = (k: (r: any) => number, p: number) => Math.round(pct(rows.map(k), p));
  console.log(set.name.padEnd(40), (rows.reduce((a, r) => a + r.s, 0) / rows.length).toFixed(4), 'n', rows.length, '| first kB p50', f((r) => r.first.bytes, .5) / 1000, 'whole', f((r) => r.bytes, .5) / 1000, 'p90', f((r) => r.bytes, .9) / 1000, 'req', f((r) => r.first.requests, .5), f((r) => r.requests, .5), '| ms p50', f((r) => r.first.ms, .5), 'p95', f((r) => r.first.ms, .95), 'cpu p95', f((r) => r.first.cpu, .95));
}

if (wrong) console.log('restored otherwise', wrong);
