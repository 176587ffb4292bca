/** `npm run dev`: writing with a live preview, which also shows drafts, later and expired articles, each marked. */
import './command/catch-errors.ts';
import './command/drop-signing-key.ts';
import { join } from 'node:path';
import { dev as serveWithAstro } from 'astro';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { readAttachment } from '../src/attachments/read-attachment-fs.ts';
import { mdxComponentNames } from '../src/components/mdx/names.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { headersFor } from '../src/hosting/headers.ts';
import { listFiles } from '../src/disk/list-files-fs.ts';
import { readNewsroom } from '../src/reading/read-newsroom-fs.ts';
import { snapshotVariable, writeSnapshot } from '../src/reading/snapshot/snapshot-fs.ts';
import type { Registries } from '../src/reading/registries/registries.ts';
import { replaceSearch } from './dev/replace-search.ts';
import { servedFolders, serveOwnFiles } from './dev/serve-own-files.ts';
import { createFaultsEverywhere, showFaults } from './dev/show-faults.ts';
import type { VitePlugin } from './dev/vite-plugin.ts';
import { readEnvironment } from './command/environment.ts';
import { createOldAddressHandler } from './dev/answer-old-addresses.ts';
import { guardRoot } from './command/guard-root.ts';
import { portOption, readPort } from './command/port-option.ts';
import { readOptions } from './command/read-options.ts';
import { stopWithCallError } from './command/stop.ts';

/** Editors save several times at once; one reading is enough for all. */
const settleMilliseconds = 150;

const options = readOptions(portOption, 'Dùng: `npm run dev`, hoặc `npm run dev -- --port 4322`.');
const port = readPort(options.port, 'npm run dev');
guardRoot();
const environment = readEnvironment();
const { contentDir, contentLabel, cacheDir, root, siteUrl } = environment;
const pictureCacheDir = join(cacheDir, 'anh');
const snapshotPath = join(cacheDir, 'dev', 'snapshot.json');

/** Address → file, for the documents that pages show. */
let sources: ReadonlyMap<string, string> = new Map();
let answerOldAddress = createOldAddressHandler({ redirects: [], gone: [] });

type Opened = Awaited<ReturnType<typeof serveWithAstro>>;

/** From the last reading that could read them, so that a mistake in one file does not hide everything. */
let earlier: Partial<Registries> = {};
let canMakePages = false;
/** Whether the last message in the terminal was about a fault. */
let isFaulty = false;
/** Undefined until the server is open. */
let server = undefined as Opened | undefined;

/** Reads the folder and gives the open pages what can be shown, and the faults. */
async function refresh(): Promise<void> {
  const { newsroom, problems, files, tolerated } = await readNewsroom({
    contentDir,
    now: environment.now,
    siteUrl,
    includeUnpublished: true,
    mdxComponents: mdxComponentNames,
    publicFiles: listFiles(join(root, 'public')).files,
    pictureCacheDir,
    tolerance: { folder: contentLabel, earlier, showsBodies: environment.gate === 'note' },
  }).catch((error: NodeJS.ErrnoException) =>
    stopWithCallError(
      `Không đọc được thư mục nội dung \`${contentLabel}\` (${error.code ?? error.message}).`,
      'Kiểm tra biến `CONTENT_DIR`.',
    ),
  );
  if (problems.length > 0) console.error(`\n${formatProblems(problems, { folder: contentLabel, files })}`);
  const { sound = {}, faulty = [] } = tolerated ?? {};
  if (faulty.length > 0) console.error('Hãy sửa rồi lưu lại; trang xem thử sẽ tự cập nhật.');
  else if (isFaulty) console.log('\nĐã sửa hết lỗi phải sửa; trang xem thử hiện đủ nội dung.');
  isFaulty = faulty.length > 0;
  earlier = sound;
  canMakePages = newsroom !== undefined;
  writeSnapshot(snapshotPath, { newsroom: newsroom ?? { faulty }, contentDir });
  const shown = [...(newsroom?.articles ?? []), ...(newsroom?.pages ?? [])].flatMap(({ attachments }) => attachments);
  sources = new Map(shown.map(({ path, source }) => [path, source]));
  answerOldAddress = createOldAddressHandler(newsroom ?? { redirects: [], gone: [] });
  server?.watcher.emit('change', snapshotPath);
}

/** Runs one reading at a time, and one more if a file was saved meanwhile, so that the pages show the last save. */
function createRefresher(): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isStale = false;
  return () => {
    isStale = true;
    running ??= (async () => {
      while (isStale) {
        isStale = false;
        await refresh();
      }
      running = undefined;
    })();
    return running;
  };
}

function watchContent(onSettled: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watch(contentDir, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onSettled, settleMilliseconds);
  });
}

/** Output of builds is not watched: an archive's old pages would keep the watcher busy. */
const isNotWatched = (path: string): boolean => [environment.outDir, cacheDir].some((dir) => path.startsWith(dir));

const servePictures: VitePlugin = {
  name: 'newsroom:serve-pictures',
  configureServer: (server) => {
    server.middlewares.use('/anh', sirv(pictureCacheDir, { dev: true }));
  },
};

/** Sends the site's headers, so that an Office file is saved and a PDF is shown. */
const serveAttachments: VitePlugin = {
  name: 'newsroom:serve-attachments',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const path = (request.url ?? '').replace(/[?#].*$/s, '');
      const bytes = readAttachment(contentDir, sources.get(path) ?? '');
      if (!sources.has(path) || !Buffer.isBuffer(bytes)) return next();
      for (const { name, value } of headersFor(path)) response.setHeader(name, value);
      response.end(bytes);
    });
  },
};

const oldAddressPlugin: VitePlugin = {
  name: 'newsroom:answer-old-addresses',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => answerOldAddress(request, response, next));
  },
};

async function open(): Promise<Opened> {
  process.env[snapshotVariable] = snapshotPath;
  const opened = await serveWithAstro({
    root,
    logLevel: 'error',
    server: { port },
    ...(siteUrl ? { site: siteUrl } : {}),
    integrations: [showFaults],
    vite: {
      plugins: [
        serveOwnFiles,
        replaceSearch,
        servePictures,
        serveAttachments,
        oldAddressPlugin,
        createFaultsEverywhere(() => canMakePages),
      ],
      server: { fs: { allow: servedFolders }, watch: { ignored: isNotWatched } },
    },
  });
  console.log(
    `Trang xem thử: http://localhost:${opened.address.port}/ (nhấn Ctrl+C để dừng). Bản nháp có dấu “Bản nháp”.`,
  );
  return opened;
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['NODE_ENV'] = 'development'; // with another value, Astro does not reload open pages
process.chdir(root); // Astro writes some files into the current folder
const refreshPages = createRefresher();
watchContent(() => void refreshPages());
await refreshPages();
server = await open();
server.watcher.emit('change', snapshotPath); // shows what was read before the server opened
