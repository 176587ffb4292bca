import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../command/project-root.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { runVerb } from '../../src/testing/run-verb-fs.ts';
import type { QuerySet } from './search-quality.ts';
import { gain, reciprocalRank } from './search-scores.ts';

/** Pagefind needs half a second for each whole headline: all of them, four times, would take an hour. */
const mostQueries = 120;

interface VimsArticle {
  id: string;
  title: string;
  body: string;
}

interface VimsQuery {
  qid: string;
  text: string;
  unmarked: string;
  /** The article that the query comes from. */
  exclude: string;
}

const linesOf = <Line>(text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** Builds a site of the judged articles, each under its id. `workDir` holds the site and its content. */
export async function buildVimsSite(dir: string, workDir: string): Promise<{ siteDir: string; contentDir: string }> {
  const contentDir = join(workDir, 'content');
  const siteDir = join(workDir, 'dist');
  const articlesDir = join(contentDir, 'bai-viet', '2024');
  mkdirSync(articlesDir, { recursive: true });
  for (const [name, text] of Object.entries(registries)) writeFileSync(join(contentDir, name), text);
  const articles = linesOf<VimsArticle>(gunzipSync(readFileSync(join(dir, 'articles.jsonl.gz'))).toString());
  for (const { id, title, body } of articles) {
    const head = `title: ${JSON.stringify(title.replace(/\s+/g, ' ').trim())}\ndate: 2024-01-02\nunit: pv01\ntags: []`;
    const paragraphs = body.split(/\n+/).map((line) => escapeMarkdown(line.trim()));
    writeFileSync(join(articlesDir, `${id}.md`), `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`);
  }
  const env = { CONTENT_DIR: contentDir, OUT_DIR: siteDir, GATE: 'note' };
  const { status, stderr } = await runVerb('build', { env });
  if (status !== 0) throw new Error(`The judged articles could not be built in ${root}: ${stderr.slice(-2000)}`);
  return { siteDir, contentDir };
}

const registries = {
  'co-quan.yml': [
    'name: Công an tỉnh Minh Hà',
    'shortName: Công an Minh Hà',
    'parent: Bộ Công an',
    'responsible: Trưởng Ban Biên tập',
    'address: Số 1, đường Trung tâm, tỉnh Minh Hà',
    'phone: "0200.000.000"',
    'email: congan@minhha.example',
    'siteUrl: https://congan.minhha.example',
    'hotlines:',
    '  - { name: "Trực ban hình sự", phone: "0200.000.113" }',
    '',
  ].join('\n'),
  'don-vi.yml': '- id: pv01\n  code: PV01\n  name: Phòng Tham mưu\n',
  'chuyen-muc.yml': '- id: tin-hoat-dong\n  name: Tin hoạt động\n',
  'the.yml': '- id: tin\n  name: Tin\n',
  'tu-viet-tat.yml': '- short: ANTQ\n  long: [an ninh Tổ quốc]\n',
};

const idOf = (path: string): string => path.split('/').at(-2) ?? '';

/** Makes the judged queries, marked and unmarked. An article's id is the last part of its path. */
export function createVimsSets(dir: string): QuerySet[] {
  const right = new Map<string, Set<string>>();
  for (const line of readFileSync(join(dir, 'qrels.tsv'), 'utf8').split('\n').filter(Boolean)) {
    const [qid = '', , id = '', grade] = line.split(/\s+/);
    if (Number(grade) > 0) right.set(qid, (right.get(qid) ?? new Set()).add(id));
  }
  const judged = linesOf<VimsQuery>(readFileSync(join(dir, 'queries.jsonl'), 'utf8')).filter(({ qid }) =>
    right.has(qid),
  );
  const step = Math.max(1, Math.floor(judged.length / mostQueries));
  const queries = judged.filter((_, number) => number % step === 0);
  const toSet = (name: string, key: 'text' | 'unmarked', score: typeof gain): QuerySet => ({
    name,
    isShort: false,
    queries: queries.map((query) => {
      const wanted = right.get(query.qid) ?? new Set();
      const others = (paths: readonly string[]): string[] => paths.map(idOf).filter((id) => id !== query.exclude);
      return { text: query[key], score: (paths) => score(others(paths), (id) => wanted.has(id), wanted.size) };
    }),
  });
  return [
    toSet('judged, marked, MRR@10', 'text', reciprocalRank),
    toSet('judged, unmarked, MRR@10', 'unmarked', reciprocalRank),
    toSet('judged, marked, nDCG@10', 'text', gain),
    toSet('judged, unmarked, nDCG@10', 'unmarked', gain),
  ];
}
