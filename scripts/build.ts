/** `npm run build`: makes a site from the content folder. If any step fails, the former site stays unchanged. */
import './command/catch-errors.ts';
import './command/drop-signing-key.ts';
import { restoreFormer } from '../src/disk/replace-folder-fs.ts';
import { sourceChanged } from '../src/reading/articles/read-judged-body-fs.ts';
import { answerOldAddresses } from './build/answer-old-addresses.ts';
import type { BuildStep } from './build/build-order.ts';
import { bundleSite } from './build/bundle-site.ts';
import { chooseVerifyKey } from './build/choose-verify-key.ts';
import { compress, seal, zip } from './build/finish-site.ts';
import { openPlaces } from './build/open-places.ts';
import { putInPlace, zipFileOf } from './build/put-in-place.ts';
import { readCheckedNewsroom } from './build/read-checked-newsroom.ts';
import { reportBuild } from './build/report-build.ts';
import { writeDocuments, writeNotes, writePictures, writeSearchIndex, writeWorker } from './build/write-files.ts';
import { writePages } from './build/write-pages.ts';
import { readEnvironment } from './command/environment.ts';
import { guardOutput, guardZip } from './command/guard-output.ts';
import { guardRoot } from './command/guard-root.ts';
import { readOptions } from './command/read-options.ts';
import { stopAtError } from './command/stop-at-error.ts';
import { stopWithCallError } from './command/stop.ts';

/** What makes the new site of a newsroom that the gate has passed, in order. */
const steps: readonly BuildStep[] = [
  writePages, // first: the index and the worker are made from them
  writePictures, // as the gate made them
  writeDocuments, // only the bytes that the gate judged
  writeSearchIndex, // of the words of the pages
  writeWorker, // after all that it may keep for a reader
  writeNotes, // a build that is not official says so, and publishing refuses it
  answerOldAddresses, // after all pages and files, so that every file can be checked
  compress, // no text changes from here on
  seal, // the manifest names every file by its bytes
  zip, // what is sealed
  putInPlace, // last: until here readers have the former site
];

async function makeSite(bundle: boolean): Promise<void> {
  guardRoot();
  const environment = readEnvironment();
  guardOutput(environment);
  if (bundle) guardZip(zipFileOf(environment));
  restoreFormer(environment.outDir); // if this build fails, readers still need the former site
  const started = performance.now();
  process.chdir(environment.root); // Astro writes some files into the current folder
  const newsroom = await readCheckedNewsroom(environment); // before the locks: it writes only pictures, each whole
  if (!newsroom) return;
  const verifyKey = chooseVerifyKey(newsroom, environment, bundle);
  const order = { environment, newsroom, verifyKey, bundle, ...openPlaces(environment) };
  for (const step of steps) if ((await step(order)) === 'refused') return;
  reportBuild(order, performance.now() - started);
}

async function main(): Promise<void> {
  const { bundle, site } = readOptions(
    { bundle: { type: 'boolean', default: false }, site: { type: 'string' } },
    'Dùng: `npm run build`, hoặc `npm run build -- --bundle` để có thêm tệp .zip, `npm run build -- --bundle --site dist` để gói trang đã dựng; nơi đọc và nơi ghi đặt bằng `CONTENT_DIR` và `OUT_DIR`.',
  );
  if (site === undefined) return makeSite(bundle);
  if (bundle) return bundleSite(site);
  stopWithCallError(
    '`--site` chỉ dùng cùng `--bundle`.',
    'Gói trang đã dựng: `npm run build -- --bundle --site dist`.',
  );
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production'; // with another value, Astro builds pages for a preview
main().catch((error: unknown) => {
  if (error instanceof Error && error.name === sourceChanged)
    stopWithCallError(error.message, 'Lưu xong mọi tệp rồi chạy lại. Trang đã dựng lần trước vẫn còn nguyên.');
  stopAtError(error);
});
