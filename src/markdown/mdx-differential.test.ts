import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, describe, expect, it } from 'vitest';
import { createMdxProcessor } from '../reading/articles/mdx-processor.ts';
import { createRandom, type Random } from '../testing/create-random.ts';
import { parseBody } from './parse-body.ts';
import { createBodyRenderer } from './pipeline.ts';
import { readMdx } from './read-mdx.ts';
import { remarkTables } from './remark-tables.ts';
import { unravelComponents } from './unravel-components.ts';

/**
 * Documents made of pieces that grammars read differently. The gate, Astro's MDX compiler and the page renderer read
 * each one. `MDX_SEED` repeats a run, `MDX_DOCUMENTS` sets the number of documents.
 */
const seed = Number(process.env['MDX_SEED'] ?? 20_261_128);
const documents = Number(process.env['MDX_DOCUMENTS'] ?? 20_000);

const components = new Map([
  ['LuuY', ['tieuDe']],
  ['CacBuoc', []],
]);
/** If this code is ever evaluated, it leaves a mark and gives a number that no source contains. */
const code = '{(globalThis.daChay=1,1336+1)}';
const pieces = [
  ...['| ', ' | ', '|\n|', '|--|--|\n', '\n|---|\n', ':-', '\\|', '`', '``', '```\n', '~~~\n', '` | `', '`x | '],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    ' ',
    '\uFEFF',
    '\u00a0',
    '\\',
    '\\`',
    '\\{',
    '\\<',
    '&lt;',
    '&#123;',
    '&#x60;',
  ],
  ...[
    '- ',
    '1. ',
    '> ',
    '* ',
    '# ',
    '---\n',
    '===\n',
    '***\n',
    '[^1]',
    '[^1]: ',
    '[a]: /b "c"\n',
    '[a](/b ',
    '![a](b.jpg)',
  ],
  ...['<!-- ', ' -->', '<b>', '</b>', '<br>', '<https://a.vn>', '<', '>', '<LuuY>', '</LuuY>', '<LuuY tieuDe="'],
  ...['" />', '<LuuY tieuDe={', '} />', '<LuuY {...a} />', '<CacBuoc>\n\n', '\n\n</CacBuoc>', '<X.Y />', '<>', '</>'],
  ...[
    '{/* ',
    ' */}',
    '{',
    '}',
    '"',
    "'",
    '**',
    '_',
    '~',
    '$',
    'import a from "a"\n',
    'export const a = 1\n',
    '\n\nexport ',
  ],
  ...['chữ', 'Số vụ', 'a', '{"', '"}', '{`', '`}', '{1}', code, code, code, '`x | ' + code + ' y`', '\n| ' + code],
];

const makeDocument = (random: Random): string =>
  Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join('');

/** Documents that are mostly valid: words and components, with one of the pieces now and then. */
const sound = [
  'Chữ ',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  '\n\n',
  '<LuuY tieuDe="a">\n\nb\n\n</LuuY>\n\n',
  '`a | b` ',
  '- c\n',
  '{/* d */} ',
];
const makeSound = (random: Random): string =>
  Array.from({ length: 2 + random.below(8) }, () => random.pick(random.below(6) === 0 ? pieces : sound)).join('');

/** A tree reduced to its node types and values. */
const shape = (tree: Root): string =>
  JSON.stringify(tree, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value));

/** The code of a module without its strings, which hold the words of the article. */
const outsideStrings = (javaScript: string): string => javaScript.replace(/"(?:[^"\\]|\\.)*"/g, '""');

const render = createBodyRenderer({
  siteUrl: 'https://congan.minhha.example',
  pictures: {},
  abbreviations: [],
  components,
  renderComponent: (name, props, children) =>
    Promise.resolve(`<div>${name}${Object.values(props).join()}${children}</div>`),
});

async function createCompiler(): Promise<(body: string) => Promise<{ tree: Root; code: string }>> {
  const processor = createMdxProcessor(components);
  let tree: Root | undefined;
  const keep = () => (judged: Root) => {
    tree = structuredClone(judged);
  };
  processor.options.remarkPlugins.push(keep as never); // directly after the judge
  const compiler = await processor.createMdxRenderer?.({ syntaxHighlight: false }, {
    srcDir: new URL('file:///src/'),
  } as never);
  if (!compiler) throw new Error('no MDX compiler');
  return async (body) => {
    tree = undefined;
    const compiled = await compiler.process(body, '/content/bai-viet/2026/a.mdx', {});
    if (!tree) throw new Error('the judge did not stand in the chain');
    return { tree, code: compiled.code };
  };
}

describe(`${documents} documents of seed ${seed}`, { timeout: 600_000 }, () => {
  const counts = { passed: 0, refused: 0 };
  afterAll(() => {
    delete (globalThis as Record<string, unknown>)['daChay'];
  });

  it('mean the same to the gate, to the compiler and to the pages, and none of them runs', async () => {
    const random = createRandom(seed);
    const compile = await createCompiler();
    for (let count = 0; count < documents; count += 1) {
      const body = random.below(3) === 0 ? makeSound(random) : makeDocument(random);
      const { tree, problems } = readMdx(body, components);
      const compiled = await compile(body).catch(() => undefined);
      const isRefused = !tree || problems.length > 0;
      if ((compiled === undefined) !== isRefused) expect.fail(`one reader alone refuses ${JSON.stringify(body)}`);
      if ('daChay' in globalThis) expect.fail(`this ran: ${JSON.stringify(body)}`);
      if (isRefused || !compiled) {
        counts.refused += 1;
        // The renderer uses the gate's own reader, so a few bodies are enough to show that it refuses too.
        if (counts.refused % 20 === 0)
          await expect(render(body, { format: 'mdx', pictures: {} })).rejects.toThrow('the gate refused');
        continue;
      }
      counts.passed += 1;
      unravelComponents(tree);
      if (shape(compiled.tree) !== shape(tree)) expect([body, shape(compiled.tree)]).toEqual([body, shape(tree)]);
      if (outsideStrings(compiled.code).includes('daChay')) expect.fail(`this would run: ${JSON.stringify(body)}`);
      const html = await render(body, { format: 'mdx', pictures: {} });
      if (html.includes('1337')) expect.fail(`this was evaluated: ${JSON.stringify(body)}`);
    }
    console.log(`MDX_SEED=${seed}: ${counts.passed} passed, ${counts.refused} refused`);
  });

  it('are enough of both kinds to mean something', () => {
    expect(Math.min(counts.passed, counts.refused)).toBeGreaterThan(documents / 10);
  });

  it('have their tables read whether or not the quicker parser is taken', () => {
    const random = createRandom(seed + 1);
    const withTables = unified().use(remarkParse).use(remarkTables).freeze();
    for (let count = 0; count < documents / 4; count += 1) {
      const body = makeDocument(random).replaceAll('|', random.pick(['', ' ', '|']));
      const [ours, whole] = [shape(parseBody(body, 'md')), shape(withTables.parse(body))];
      if (ours !== whole) expect([body, ours]).toEqual([body, whole]);
    }
  });
});
