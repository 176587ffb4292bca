import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { childEnvironment } from '../../src/processes/child-environment.ts';
import { gateNoteFile } from '../../src/hosting/gate-note.ts';
import { listFiles } from '../../src/disk/list-files-fs.ts';
import { sealSite } from '../../src/signing/seal-site-fs.ts';
import { soundPage } from '../../src/testing/write-built-site-fs.ts';
import { root } from '../command/project-root.ts';
import { sampleArticles } from './sample-articles.ts';

const count = 10_000;
const budgets = { oneArticle: 10, rollback: 1 };
const siteUrl = 'https://congan.minhha.example';

interface TimedStep {
  what: string;
  seconds: number;
  budget?: number;
  /** The time as a multiple of `rsync` for the same change. */
  'to rsync'?: number;
  said?: string;
}

/**
 * Measures publishing a site of ten thousand pages, publishing it with one article changed, and a rollback, beside
 * tools that copy the same trees without checking, verifying or keeping. `--site DIR` takes a built site instead.
 */
export async function benchPublish(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { site: { type: 'string' } } });
  const dir = mkdtempSync(join(tmpdir(), 'do-dang-'));
  try {
    const [site, target] = [join(dir, 'trang'), join(dir, 'noi-dang')];
    if (values.site === undefined) writeSamplePages(site);
    else cpSync(resolve(values.site), site, { recursive: true });
    rmSync(join(site, gateNoteFile), { force: true });
    pack(site);
    const origin = originOf(site);
    await sealSite(site, { siteUrl: origin, builtAt: '2025-11-26T01:00:00.000Z' });
    const { files } = listFiles(site);
    console.log(`${files.filter((path) => path.endsWith('.html')).length} pages, ${files.length} files`);

    const rows: TimedStep[] = [publish('first publish, every check', site, target)];
    rows.push(run('rsync -a --delete, first', 'rsync', '-a', '--delete', `${site}/`, join(dir, 'rsync')));
    rows.push(run('cp -r', 'cp', '-r', site, join(dir, 'cp')));

    const changed = changeArticle(site, files);
    await sealSite(site, { siteUrl: origin, builtAt: '2025-11-26T02:00:00.000Z' });
    const [one, sync] = [
      publish(`one article changed (${changed} files)`, site, target),
      run('rsync -a --delete, one article', 'rsync', '-a', '--delete', `${site}/`, join(dir, 'rsync')),
    ];
    rows.push({ ...one, budget: budgets.oneArticle, 'to rsync': ratio(one, sync) }, sync);
    rows.push({
      ...run('rollback', process.execPath, join(root, 'scripts/rollback.ts'), '--to', target),
      budget: budgets.rollback,
    });
    console.table(rows, ['what', 'seconds', 'budget', 'to rsync']);
    for (const { what, said } of rows) if (said) console.log(`${what}:\n${said}`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const ratio = (a: TimedStep, b: TimedStep): number => Math.round((a.seconds / b.seconds) * 10) / 10;

const publish = (what: string, site: string, target: string): TimedStep =>
  run(what, process.execPath, join(root, 'scripts/publish.ts'), '--to', target, '--site', site);

function run(what: string, program: string, ...args: string[]): TimedStep {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: childEnvironment(),
  });
  if (status !== 0) throw new Error(`${what}: ${stderr || stdout}`);
  return { what, seconds: Math.round(performance.now() - start) / 1000, said: stdout.trim() };
}

function writeSamplePages(site: string): void {
  const lists = Array.from({ length: count / 20 }, (_, index) => `luu-tru/trang/${index + 1}/index.html`);
  const links = lists
    .slice(0, 30)
    .map((path, index) => `<a href="/${path.replace('index.html', '')}">${index + 1}</a>`);
  const page = (path: string, body: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), soundPage(path, `${body}</p><p>${links.join(' ')}`));
  };
  for (const path of ['index.html', '404.html', 'luu-tru/index.html', ...lists]) page(path, 'Danh sách bài.');
  for (const [index, body] of sampleArticles(count).entries()) {
    page(`bai-viet/2026/bai-${index}/index.html`, body.replaceAll(/[#|*[\]!<>-]/g, ' ').replaceAll('\n\n', '</p><p>'));
    writeBeside(site, index);
  }
}

/** Writes the files that come with an article: its entry in the search index, and pictures in a few sizes. */
function writeBeside(site: string, index: number): void {
  const entry = gzipSync(`pagefind_dcd${JSON.stringify({ content: `Bài ${index}` })}`);
  const files = [
    `pagefind/vi/vi_${index}.pf_fragment`,
    ...[480, 960, 1200, 1600].map((width) => `anh/${index}-${width}.bin`),
  ];
  for (const path of files) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), path.endsWith('.bin') ? Buffer.alloc(2000, `${path} `) : entry);
  }
}

/** Writes packed text beside every page, as a build does, unless the site has it. */
function pack(site: string): void {
  const { files } = listFiles(site);
  if (files.some((path) => path.endsWith('.br'))) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
  for (const path of files.filter((one) => /\.(?:html|css|js|json|xml|svg|txt)$/.test(one))) {
    const text = readFileSync(join(site, path));
    writeFileSync(join(site, `${path}.br`), brotliCompressSync(text, quality));
    writeFileSync(join(site, `${path}.gz`), gzipSync(text));
  }
}

/** Changes what one corrected word changes: an article, first pages of lists, feeds. @returns the number of files */
function changeArticle(site: string, files: readonly string[]): number {
  const article = files.findLast((path) => /^bai-viet\/.*index\.html$/.test(path)) ?? '';
  const lists = files.filter((path) =>
    /^(?:index|luu-tru\/index|(?:chuyen-muc|don-vi)\/[^/]+\/index)\.html$/.test(path),
  );
  const changed = [article, ...lists.slice(0, 12)];
  for (const path of changed) {
    const text = readFileSync(join(site, path), 'utf8').replace('</body>', '<!-- sửa --></body>');
    writeFileSync(join(site, path), text);
    writeFileSync(join(site, `${path}.br`), brotliCompressSync(text));
    writeFileSync(join(site, `${path}.gz`), gzipSync(text));
  }
  return changed.length * 3;
}

const originOf = (site: string): string =>
  /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ??
  siteUrl;
