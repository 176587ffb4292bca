import { readNewsroom, type ReadOptions, type ReadResult } from '../reading/read-newsroom-fs.ts';
import { writeSite } from './write-site-fs.ts';

/** Reads the small site with some files changed, at 08:00 on 23/11/2026. */
export const readSite = (
  changes: Parameters<typeof writeSite>[0],
  more: Partial<ReadOptions> = {},
): Promise<ReadResult> =>
  readNewsroom({
    contentDir: writeSite(changes),
    now: Date.parse('2026-11-23T08:00:00+07:00'),
    mdxComponents: new Map([
      ['LuuY', ['tieuDe']],
      ['CacBuoc', []],
    ]),
    publicFiles: [],
    ...more,
  });

/** `file:place rule: what is wrong | what to write`, one line for each problem, in the gate's order. */
export const said = ({ problems }: ReadResult): string[] =>
  problems.map(
    ({ file, line, column, ruleId, reason, cure }) =>
      `${file}${line ? `:${line}:${column}` : ''} ${ruleId}: ${reason} | ${cure}`,
  );

/** The path of the one article that a test is about, and the keys of a frontmatter without a problem. */
export const testArticle = 'bai-viet/2026/bai.md';
export const soundKeys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-19\nunit: pv01\ntags: []';
