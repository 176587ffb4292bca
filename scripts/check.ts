/** `npm run check`: the editorial gate on the content folder, or the checks over a built site. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runChecks } from '../src/checks/run-checks-fs.ts';
import { mdxComponentNames } from '../src/components/mdx/names.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import type { Problem } from '../src/problems/problem.ts';
import { openSources } from '../src/reading/open-sources-fs.ts';
import { readNewsroom } from '../src/reading/read-newsroom-fs.ts';
import { readEnvironment } from './environment.ts';
import { readOptions } from './read-options.ts';
import { exitStatus, stopWithCallError } from './stop.ts';

const { site } = readOptions(
  { site: { type: 'string' } },
  'Dùng: `npm run check`, hoặc `npm run check -- --site dist`.',
);

/** The status is set and not forced: a long report must reach the end of a pipe. */
function report(problems: Problem[], folder: string, files: number): void {
  console.log(formatProblems(problems, { folder, files }));
  process.exitCode = problems.some((problem) => problem.severity === 'chan') ? exitStatus.content : exitStatus.done;
}

const cannotRead = (folder: string) => (error: NodeJS.ErrnoException) =>
  stopWithCallError(
    `Không đọc được thư mục \`${folder}\` (${error.code ?? error.message}).`,
    'Kiểm tra lại tên thư mục.',
  );

async function checkBuiltSite(folder: string): Promise<void> {
  const { siteUrl, contentDir, contentLabel, now } = readEnvironment();
  const gate = existsSync(contentDir) ? openSources({ contentDir, contentLabel, now }) : undefined;
  const { problems, pages, files } = await runChecks({ siteDir: resolve(folder), siteUrl, gate }).catch(
    cannotRead(folder),
  );
  if (pages === 0) {
    stopWithCallError(
      `Không thấy trang HTML nào trong \`${folder}\`.`,
      'Dựng trang bằng `npm run build`, rồi soát thư mục `dist`.',
    );
  }
  report(problems, folder.replace(/\/+$/, ''), files);
}

/** Pictures are made as a build makes them, and kept for it: only decoding one whole says that it is sound. */
async function checkContent(): Promise<void> {
  const { contentDir, contentLabel, cacheDir, now, gate } = readEnvironment();
  const pictureCacheDir = join(cacheDir, 'anh');
  const { problems, files } = await readNewsroom({
    contentDir,
    now,
    gate,
    mdxComponents: mdxComponentNames,
    pictureCacheDir,
  }).catch(cannotRead(contentLabel));
  report(problems, contentLabel, files);
}

await (site ? checkBuiltSite(site) : checkContent());
