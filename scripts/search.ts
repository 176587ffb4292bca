/** `npm run search -- --site dist --queries FILE`: runs the browser's search module in Node, on a built site. */
import './command/catch-errors.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createIndexReader } from '../src/search/index/read-index-fs.ts';
import { createSearchEngine } from '../src/search/search-engine.ts';
import { manifestFile } from '../src/search/index/search-manifest.ts';
import type { SearchAnswer } from '../src/search/search-types.ts';
import { readOptions } from './command/read-options.ts';
import { stopWithCallError } from './command/stop.ts';

/** The number of results printed for each query. */
const mostResults = 10;

interface QueryLine {
  qid: string;
  text: string;
  /** Id of a page to leave out of the results: the page that the query comes from. */
  exclude?: string;
}

const usage = 'Dùng: `npm run search -- --site dist --queries cau-hoi.jsonl`.';
const values = readOptions({ site: { type: 'string', default: 'dist' }, queries: { type: 'string' } }, usage);
const site = resolve(values.site);
if (!values.queries) stopWithCallError('Chưa nói tệp câu hỏi nào.', usage);
if (!statSync(values.queries, { throwIfNoEntry: false })?.isFile())
  stopWithCallError(`Không thấy tệp câu hỏi \`${values.queries}\`.`, usage);
if (!existsSync(join(site, 'pagefind', manifestFile)))
  stopWithCallError(`Không thấy chỉ mục tìm kiếm trong \`${values.site}\`.`, 'Dựng trang trước: `npm run build`.');

/** One JSON object a line, or one plain query a line. */
function toQuery(line: string, index: number): QueryLine {
  if (!line.startsWith('{')) return { qid: String(index + 1), text: line };
  const { qid = String(index + 1), text, exclude } = parseObject(line);
  if (typeof text === 'string') return { qid: String(qid), text, ...(typeof exclude === 'string' ? { exclude } : {}) };
  return stopWithCallError(
    `Dòng ${index + 1} của \`${values.queries}\` không có câu hỏi.`,
    'Viết mỗi dòng một câu, hoặc `{"qid": "1", "text": "lừa đảo"}`.',
  );
}

function parseObject(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {}; // reported as a line without a query
  }
}

const sinceStart = (started: number): number => Math.round((performance.now() - started) * 10) / 10;

/** Asks each query cold, like a reader who opens the page for it. `first` is the cost of the first ten results. */
async function ask({ qid, text, exclude }: QueryLine): Promise<object> {
  const { read, costs } = createIndexReader(site);
  const started = performance.now();
  const engine = await createSearchEngine(read);
  let answer: SearchAnswer | undefined;
  let first: { ms: number; bytes: number; requests: number } | undefined;
  for await (answer of engine.search({ text, filters: {}, order: 'phu-hop' })) {
    if (first) continue;
    await engine.show({ ...answer, hits: answer.hits.slice(0, mostResults) });
    first = { ms: sinceStart(started), ...costs };
  }
  const shown = await engine.show({
    hits: answer?.hits.slice(0, mostResults + (exclude ? 1 : 0)) ?? [],
    wanted: answer?.wanted ?? new Set(),
  });
  const results = shown.map(({ path }) => path).filter((path) => !exclude || !path.includes(`/${exclude}/`));
  return {
    qid,
    text,
    ...(answer?.restored ? { restored: answer.restored } : {}),
    ...(answer?.quickLinks?.length ? { places: answer.quickLinks.map(({ path, phone }) => path ?? phone) } : {}),
    results: results.slice(0, mostResults),
    bytes: costs.bytes,
    requests: costs.requests,
    ms: sinceStart(started),
    first,
  };
}

const lines = readFileSync(values.queries, 'utf8').split(/\r?\n/).filter(Boolean);
for (const query of lines.map(toQuery)) console.log(JSON.stringify(await ask(query)));
