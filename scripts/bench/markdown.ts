import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readBodyWords } from '../../src/markdown/body-words.ts';
import type { MarkdownOptions } from '../../src/markdown/markdown-options.ts';
import { createBodyRenderer } from '../../src/markdown/pipeline.ts';
import { createBodyReader } from '../../src/markdown/read-body-tree.ts';
import { articlesOf, sampleArticles } from './sample-articles.ts';

const articleCount = 400;
const rounds = 9;

const abbreviations = ['ANTT', 'ANTQ', 'BCA', 'CSGT', 'PCCC', 'CNCH', 'UBND', 'HĐND', 'TTATGT', 'CCCD', 'OTP', 'QP-AN'];
const options: MarkdownOptions = {
  siteUrl: 'https://congan.minhha.example',
  pictures: {
    '0123456789abcdef': {
      id: '0123456789abcdef',
      width: 1600,
      height: 900,
      variants: (['avif', 'webp', 'jpeg'] as const).flatMap((format) =>
        [400, 800, 1200].map((width) => ({
          format,
          width,
          height: (width * 9) / 16,
          path: `/anh/0123456789abcdef-${width}.${format}`,
          bytes: width * 100,
        })),
      ),
    },
  },
  components: new Map(),
  renderComponent: () => Promise.reject(new Error('no component in the articles of the bench')),
  abbreviations: abbreviations.map((short) => ({ short, long: [`Nghĩa đủ của ${short}`], ambiguous: false })),
};

/**
 * Measures the cost of an article's body: ours, the bare parser and Astro's defaults take turns in one run, because a
 * machine's speed changes from minute to minute. `npm run bench -- markdown [CONTENT_DIR]`.
 */
export async function benchMarkdown(): Promise<void> {
  const folder = process.argv[3];
  const bodies = folder ? articlesOf(folder, articleCount) : sampleArticles(articleCount);
  if (bodies.length === 0) throw new Error(`No .md article in ${folder}`);

  const contestants = await createContestants();
  const times = new Map<string, number[]>(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const start = performance.now();
      for (const body of bodies) await run(body);
      // The first round only warms up the JIT compiler.
      if (round > 0) times.get(name)?.push((performance.now() - start) / bodies.length);
    }
  }
  report(bodies, times);
}

async function createContestants(): Promise<Record<string, (body: string) => unknown>> {
  const bare = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze();
  const astro = await createMarkdownProcessor();
  const render = createBodyRenderer(options);
  const read = createBodyReader(options.components);
  const article = { format: 'md' as const, pictures: { 'huong-dan.jpg': '0123456789abcdef' } };
  return {
    'remark → rehype → HTML, bare': (body) => String(bare.processSync(body)),
    'this newsroom': (body) => render(body, article),
    "Astro's createMarkdownProcessor": (body) => astro.render(body),
    'what the gate reads of it': (body) => readBodyWords(read(body, 'md').shown, body),
  };
}

function report(bodies: string[], times: Map<string, number[]>): void {
  const size = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / bodies.length / 1000;
  const medians = [...times].map(([name, list]) => ({
    name,
    ms: list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0,
  }));
  const bare = medians[0]?.ms ?? 1;
  console.log(
    `${bodies.length} articles of ${size.toFixed(1)} kB on average, median of ${rounds} rounds, Node ${process.version}`,
  );
  for (const { name, ms } of medians) {
    console.log(
      `${name.padEnd(34)}${ms.toFixed(3).padStart(8)} ms/article${(ms / bare).toFixed(2).padStart(8)} × bare`,
    );
  }
}
