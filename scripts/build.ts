/** `npm run build`: makes a site from the content folder. If any step fails, the former site stays unchanged. */
import './command/catch-errors.ts';
import './command/drop-signing-key.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { build as buildWithAstro } from 'astro';
import { publishAttachments } from '../src/attachments/publish-attachments-fs.ts';
import { mdxComponentNames } from '../src/components/mdx/names.ts';
import type { Newsroom } from '../src/newsroom/newsroom.ts';
import { writeOffline } from '../src/offline/write-offline-fs.ts';
import { zipSite } from '../src/offline/zip-site-fs.ts';
import { publishPictures } from '../src/pictures/publish-pictures-fs.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { compressSite } from '../src/hosting/compress-site-fs.ts';
import { judgeContents } from '../src/releases/judge-output-fs.ts';
import { lockFolder, waitForFolder } from '../src/disk/lock-folder-fs.ts';
import { gateNoteFile, gateNoteText } from '../src/hosting/gate-note.ts';
import { previewHeaders, previewNoteFile, previewNoteText } from '../src/hosting/preview-note.ts';
import { restoreFormer, startReplacing } from '../src/disk/replace-folder-fs.ts';
import { sealSite } from '../src/signing/seal-site-fs.ts';
import { checkOldAddressesOfSite } from '../src/hosting/check-old-addresses-fs.ts';
import { listFiles } from '../src/disk/list-files-fs.ts';
import { writeAddresses } from '../src/hosting/write-addresses-fs.ts';
import { readNewsroom } from '../src/reading/read-newsroom-fs.ts';
import { changedSource, sourceChanged } from '../src/reading/articles/read-judged-body-fs.ts';
import { snapshotVariable, writeSnapshot } from '../src/reading/snapshot/snapshot-fs.ts';
import { buildSearchIndex } from '../src/search/building/build-index-fs.ts';
import { formatNumber } from '../src/vietnamese/format-number.ts';
import { bundleSite } from './build/bundle-site.ts';
import { readEnvironment, type Environment } from './command/environment.ts';
import { guardOutput, guardZip } from './command/guard-output.ts';
import { guardRoot } from './command/guard-root.ts';
import { readOptions } from './command/read-options.ts';
import { signedNext } from './command/run-build.ts';
import { stopAtError } from './command/stop-at-error.ts';
import { exitStatus, stopWithCallError } from './command/stop.ts';

/**
 * Each content folder has a work folder of its own, so that builds of different folders never disturb each other. A
 * preview has another one, so that an official build never reuses its marked pages.
 */
const workDirOf = ({ cacheDir, contentDir, preview }: Environment): string =>
  join(
    cacheDir,
    preview === undefined ? 'build' : 'build-xem-thu',
    createHash('sha256').update(contentDir).digest('hex').slice(0, 12),
  );

/**
 * Makes an empty folder for the new site. It lies in the project, because compiled pages look for their packages from
 * there, and beside Astro's output, because Astro moves that into place only by a rename.
 */
function openSiteDir(environment: Environment): string {
  const parent = join(environment.root, '.astro/trang');
  const siteDir = join(parent, relative(environment.cacheDir, workDirOf(environment)).replaceAll(sep, '-')); // as its lock
  const clear = (): void => rmSync(siteDir, { recursive: true, force: true });
  clear();
  // One by one: for a whole path on a read-only disk, Node's error names a path that does not exist.
  for (const folder of [dirname(parent), parent, siteDir]) if (!existsSync(folder)) mkdirSync(folder);
  process.once('exit', clear);
  return siteDir;
}

const unbuilt = 'Chưa dựng trang: hãy sửa các lỗi trên rồi chạy lại. Trang đã dựng lần trước vẫn còn nguyên.';

async function readCheckedNewsroom(environment: Environment): Promise<Newsroom | undefined> {
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
  if (!newsroom) console.error(unbuilt);
  return newsroom && { ...newsroom, preview };
}

async function buildPages(newsroom: Newsroom, outDir: string, environment: Environment): Promise<void> {
  const workDir = workDirOf(environment);
  const snapshotPath = join(workDir, 'snapshot.json');
  writeSnapshot(snapshotPath, { newsroom, contentDir: environment.contentDir });
  process.env[snapshotVariable] = snapshotPath;
  await buildWithAstro({
    root: environment.root,
    site: newsroom.siteUrl,
    outDir,
    cacheDir: join(workDir, 'astro'),
    logLevel: 'silent', // an error is thrown, and so reported once
    vite: { logLevel: 'silent', cacheDir: join(workDir, 'vite') },
  });
}

async function main(): Promise<void> {
  const { bundle, site } = readOptions(
    { bundle: { type: 'boolean', default: false }, site: { type: 'string' } },
    'Dùng: `npm run build`, hoặc `npm run build -- --bundle` để có thêm tệp .zip, `npm run build -- --bundle --site dist` để gói trang đã dựng; nơi đọc và nơi ghi đặt bằng `CONTENT_DIR` và `OUT_DIR`.',
  );
  if (site !== undefined) {
    if (!bundle)
      stopWithCallError(
        '`--site` chỉ dùng cùng `--bundle`.',
        'Gói trang đã dựng: `npm run build -- --bundle --site dist`.',
      );
    return bundleSite(site);
  }
  guardRoot();
  const environment = readEnvironment();
  const zipFile = `${environment.outDir}.zip`;
  guardOutput(environment);
  if (bundle) guardZip(zipFile);
  restoreFormer(environment.outDir); // if this build fails, readers still need the former site
  const started = performance.now();
  process.chdir(environment.root); // Astro writes some files into the current folder

  const newsroom = await readCheckedNewsroom(environment);
  if (!newsroom) {
    process.exitCode = exitStatus.content;
    return;
  }
  // A build whose gate only noted errors, or of a branch, is not official: it names no key, so nobody can sign it.
  const isOfficial = environment.gate === 'stop' && newsroom.preview === undefined;
  const verifyKey = isOfficial ? newsroom.agency.verifyKey : undefined;
  if (bundle && verifyKey !== undefined)
    stopWithCallError(
      'Trang này phải ký trước khi gói: nội dung có `verifyKey`, mà lượt dựng không giữ khóa riêng.',
      'Chạy lần lượt: `npm run build`, `npm run sign -- --site dist --key-file TỆP`, `npm run build -- --bundle --site dist`.',
    );
  const lock = lockFolder(workDirOf(environment));
  if ('heldBy' in lock) {
    stopWithCallError(
      `Một lượt dựng khác của cùng nội dung đang chạy (tiến trình ${lock.heldBy}).`,
      'Chờ lượt đó xong rồi chạy lại.',
    );
  }
  process.once('exit', lock.release);
  const replacement = startReplacing(environment.outDir, { isOwn: (path) => judgeContents(path) === undefined });
  process.once('exit', replacement.discard);
  exitOnSignals();
  const siteDir = openSiteDir(environment);
  // All builds of a checkout share one folder for Astro's output, whatever they build.
  const release = await waitForFolder(join(environment.root, '.astro'), (heldBy) =>
    console.log(`Chờ một lượt dựng khác (tiến trình ${heldBy}) trong cùng thư mục dự án…`),
  );
  process.once('exit', release);
  await buildPages({ ...newsroom, verifyKey }, siteDir, environment);
  release();
  await publishPictures({
    pictures: Object.values(newsroom.pictures),
    cacheDir: join(environment.cacheDir, 'anh'),
    outDir: siteDir,
  });
  publishAttachments({
    attachments: [...newsroom.articles, ...newsroom.pages].flatMap(({ attachments }) => attachments),
    contentDir: environment.contentDir,
    outDir: siteDir,
    onChanged: (source) => {
      throw changedSource(source);
    },
  });
  await buildSearchIndex({ siteDir, newsroom, cacheDir: join(environment.cacheDir, 'tim-kiem') });
  await writeOffline({ siteDir, newsroom, cacheDir: join(environment.cacheDir, 'ngoai-tuyen') });
  if (environment.gate === 'note') writeFileSync(join(siteDir, gateNoteFile), gateNoteText);
  if (newsroom.preview !== undefined) writeFileSync(join(siteDir, previewNoteFile), previewNoteText(newsroom.preview));
  // After all pages and files are written, so that every file can be checked.
  const taken = checkOldAddressesOfSite(siteDir, newsroom);
  if (taken.length > 0) {
    console.error(formatProblems(taken, { folder: environment.contentLabel, files: newsroom.articles.length }));
    console.error(unbuilt);
    process.exitCode = exitStatus.content;
    return;
  }
  writeAddresses(siteDir, newsroom, { headers: newsroom.preview === undefined ? [] : previewHeaders });
  await compressSite(siteDir, { cacheDir: join(workDirOf(environment), 'nen') });
  await sealSite(siteDir, { siteUrl: newsroom.siteUrl, builtAt: newsroom.now, verifyKey });
  if (bundle) {
    const { agency, now } = newsroom;
    await zipSite({ siteDir, zipFile: replacement.zipPath, agency: agency.name, builtAt: now });
  }
  const { kept, stuck } = replacement.commit(siteDir);
  if (kept !== undefined)
    console.log(`Trong lúc dựng có tệp lạ được ghi vào trang cũ, nên cả thư mục đó còn giữ ở \`${kept}\`.`);
  for (const path of stuck)
    console.error(`Trang mới đã vào chỗ, nhưng chưa xóa được \`${path}\`; lần dựng sau sẽ thử lại.`);
  if (bundle) {
    guardZip(zipFile);
    renameSync(replacement.zipPath, zipFile);
    console.log(`Đã gói trang vào \`${zipFile}\`.`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
  console.log(
    `Đã dựng ${newsroom.articles.length} bài và ${newsroom.pages.length} trang vào \`${environment.outDir}\` trong ${seconds} giây.`,
  );
  if (verifyKey !== undefined && process.env[signedNext] !== '1')
    console.log(
      `Trang này phải ký rồi mới đăng: \`npm run publish\` có khóa thì tự ký; hoặc \`npm run sign -- --site ${environment.outDir} --key-file TỆP\`.`,
    );
}

/** Cleanup runs at the process's exit, so a signal must lead there. */
function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(exitStatus.call));
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'production'; // with another value, Astro builds pages for a preview
main().catch((error: unknown) => {
  if (error instanceof Error && error.name === sourceChanged)
    stopWithCallError(error.message, 'Lưu xong mọi tệp rồi chạy lại. Trang đã dựng lần trước vẫn còn nguyên.');
  stopAtError(error);
});
