import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileReader } from '../../src/reading/threads/create-file-reader.ts';
import { readRegistries } from '../../src/reading/registries/read-registries-fs.ts';
import { openSourceFolder } from '../../src/reading/sources/source-folder-fs.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { smallSite, writeSiteInto, type SiteFiles } from '../../src/testing/write-site-fs.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { LabelledArticle } from './labelled-articles.ts';

const now = Date.parse('2026-11-26T12:00:00+07:00');
const head = (title: string): string[] => [
  '---',
  `title: ${JSON.stringify(title)}`,
  'date: 2026-06-01',
  'unit: pv01',
  'tags: []',
  '---',
  '',
];
const titleLine = 2;

type Text = Pick<LabelledArticle, 'title' | 'body'>;

/** The line of the article's file on which a quote begins: in the body if it is there, otherwise in the title. */
export function lineOfQuote({ title, body }: Text, quote: string): number {
  const at = body.indexOf(quote);
  return at < 0 ? titleLine : head(title).length + body.slice(0, at).split('\n').length;
}

/** Reads every article as the build reads it, in this process, and gives the problems of each in their order. */
export function judgeArticles(articles: readonly Text[]): Problem[][] {
  const fileOf = (index: number): string => `bai-viet/2026/bai-${index}.md`;
  const files = articles.map(({ title, body }, index) => {
    const text = [...head(title), ...body.split('\n').map(escapeMarkdown), ''].join('\n');
    return [fileOf(index), text] as const;
  });
  const own = Object.keys(smallSite).filter((file) => file.startsWith('bai-viet/'));
  const without: Record<string, undefined> = Object.fromEntries(own.map((file) => [file, undefined]));
  const contentDir = mkdtempSync(join(tmpdir(), 'do-soat-'));
  try {
    writeSiteInto(contentDir, { ...without, ...(Object.fromEntries(files) satisfies SiteFiles) });
    const folder = openSourceFolder(contentDir);
    const { registries } = readRegistries(folder);
    const readFile = createFileReader(folder, {
      now,
      gate: 'stop',
      mdxComponents: new Map(),
      registries,
      pictureFacts: new Map(),
      attachmentFacts: new Map(),
      publicFiles: [],
    });
    return articles.map((_, index) => readFile(fileOf(index)).problems);
  } finally {
    rmSync(contentDir, { recursive: true });
  }
}
