import { join } from 'node:path';
import { mdxComponentNames } from '../../src/components/mdx/names.ts';
import { listFiles } from '../../src/disk/list-files-fs.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { formatProblems } from '../../src/problems/format-problems.ts';
import { readNewsroom } from '../../src/reading/read-newsroom-fs.ts';
import { formatNumber } from '../../src/vietnamese/format-number.ts';
import type { Environment } from '../command/environment.ts';
import { stopAtError } from '../command/stop-at-error.ts';
import { refuseContent } from './refuse-content.ts';

/** Reads the content folder. Undefined when the gate refuses it, which is then reported. */
export async function readCheckedNewsroom(environment: Environment): Promise<Newsroom | undefined> {
  const { root, contentDir, contentLabel, cacheDir, now, siteUrl, gate, preview, previewDrafts } = environment;
  const { newsroom, problems, files } = await readNewsroom({
    contentDir,
    now,
    siteUrl,
    gate,
    includeUnpublished: previewDrafts,
    mdxComponents: mdxComponentNames,
    publicFiles: listFiles(join(root, 'public')).files,
    pictureCacheDir: join(cacheDir, 'anh'),
  }).catch((error: unknown) =>
    stopAtError(error, {
      path: contentDir,
      label: `thư mục nội dung \`${contentLabel}\``,
      cure: 'Kiểm tra biến `CONTENT_DIR`.',
    }),
  );
  // An archive may have thousands of notes. `npm run check` lists them, and they do not stop a build.
  const blocking = problems.filter(({ severity }) => severity === 'chan');
  if (blocking.length > 0) console.error(formatProblems(blocking, { folder: contentLabel, files }));
  else if (problems.length > 0)
    console.log(`Có ${formatNumber(problems.length)} điều nên xem lại; \`npm run check\` nêu từng điều.`);
  if (!newsroom) refuseContent();
  return newsroom && { ...newsroom, preview };
}
