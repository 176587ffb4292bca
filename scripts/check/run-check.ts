/** `npm run check`: the editorial gate on the content folder, or the checks on a built site. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mdxComponentNames } from '../../src/components/mdx/names.ts';
import { formatProblems } from '../../src/problems/format-problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { openSources } from '../../src/reading/sources/open-sources-fs.ts';
import { problemsToGithub } from '../../src/problems/problems-to-github.ts';
import { problemsToGitlab } from '../../src/problems/problems-to-gitlab.ts';
import { problemsToJson } from '../../src/problems/problems-to-json.ts';
import { listFiles } from '../../src/disk/list-files-fs.ts';
import { listContentFiles } from '../../src/reading/sources/content-files-fs.ts';
import { readNewsroom } from '../../src/reading/read-newsroom-fs.ts';
import { listChangedFiles } from './changed-files-fs.ts';
import { chooseFiles } from './choose-files.ts';
import { explanationsToJson } from './explanations-to-json.ts';
import { findNamedFiles } from './named-files-fs.ts';
import { guardFix } from './guard-fix.ts';
import { installHook, removeHook } from './pre-commit-hook-fs.ts';
import { checkOutStaged } from './staged-content-fs.ts';
import { readEnvironment } from '../command/environment.ts';
import { readArguments } from '../command/read-arguments.ts';
import { stopAtError } from '../command/stop-at-error.ts';
import { exitStatus, stopWithCallError } from '../command/stop.ts';

const usage = [
  'Dùng: `npm run check`, `npm run check -- content/bai-viet/2026`, hoặc `npm run check -- --site dist`.',
  'Xem máy thấy những ai trong bài, vì sao chặn hay không: `npm run check -- --explain content/bai-viet/2026/tuan-tra-dem.md`.',
  'Che tên một người trong bài: `npm run check -- --hide "Mạc Gia Na" content/bai-viet/2026/tuan-tra-dem.md`.',
].join('\n');
const { values: options, words: names } = readArguments(
  {
    site: { type: 'string' },
    format: { type: 'string', default: 'text' },
    changed: { type: 'string' },
    staged: { type: 'boolean' },
    fix: { type: 'boolean' },
    explain: { type: 'boolean' },
    hide: { type: 'string' },
    yes: { type: 'boolean' },
    'install-hook': { type: 'boolean' },
    'remove-hook': { type: 'boolean' },
  },
  usage,
);
const environment = readEnvironment();
const { contentDir, contentLabel } = environment;

const formats = { text: formatProblems, json: problemsToJson, github: problemsToGithub, gitlab: problemsToGitlab };
const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);
const { format } = options;
if (!isFormat(format))
  stopWithCallError(`Không có dạng báo cáo \`${format}\`.`, `Dùng một trong: ${Object.keys(formats).join(', ')}.`);

const kinds = ['site', 'changed', 'staged', 'install-hook', 'remove-hook'] as const;
const called = [
  ...kinds.filter((kind) => options[kind] !== undefined).map((kind) => `--${kind}`),
  ...names.slice(0, 1),
];
const task = options.hide !== undefined ? 'hide' : options.explain ? 'explain' : undefined;
if (task) {
  const other = ['explain', 'hide', 'fix', ...kinds].find((kind) => kind !== task && kind in options);
  if (other) stopWithCallError(`\`--${task}\` không đi cùng \`--${other}\`.`, 'Chọn một trong hai.');
} else if (options.yes) stopWithCallError('`--yes` chỉ đi cùng `--hide`.', usage);
else if (called.length > 1)
  stopWithCallError(`\`${called[0]}\` không đi cùng \`${called[1]}\`.`, 'Chọn một trong hai.');
if (options.fix && (options.site ?? options.staged) !== undefined)
  stopWithCallError('`--fix` chỉ sửa tệp trong thư mục nội dung.', 'Dùng: `npm run check -- --fix`.');

/** Sets the exit status without exiting, because a long report must reach the end of a pipe. */
function report(problems: Problem[], folder: string, files: number): void {
  const text = formats[format as keyof typeof formats](problems, { folder, files });
  if (text) console.log(text);
  process.exitCode = problems.some((problem) => problem.severity === 'chan') ? exitStatus.content : exitStatus.done;
}

const stopAtFolder = (path: string, label: string) => (error: unknown) =>
  stopAtError(error, { path, label: `thư mục \`${label}\``, cure: 'Kiểm tra lại tên thư mục.' });

async function checkSiteFolder(folder: string): Promise<void> {
  const { runChecks } = await import('../../src/checks/run-checks-fs.ts'); // the gate on content need not load this
  const { siteUrl, now } = environment;
  const gate = existsSync(contentDir) ? openSources({ contentDir, contentLabel, now }) : undefined;
  const { problems, pages, files } = await runChecks({ siteDir: resolve(folder), siteUrl, gate });
  if (pages === 0) {
    stopWithCallError(
      `Không thấy trang HTML nào trong \`${folder}\`.`,
      'Dựng trang bằng `npm run build`, rồi soát thư mục `dist`.',
    );
  }
  report(problems, folder.replace(/\/+$/, ''), files);
}

/** Makes pictures as a build does and keeps them for it: only decoding a whole picture proves that it is sound. */
async function checkFolder(folder: string, only: ReadonlySet<string> | undefined): Promise<void> {
  const { root, cacheDir, now, gate } = environment;
  const publicFiles = listFiles(join(root, 'public')).files;
  const pictureCacheDir = join(cacheDir, 'anh');
  const mdxComponents = mdxComponentNames;
  const { problems, files } = await readNewsroom({
    contentDir: folder,
    now,
    gate,
    only,
    mdxComponents,
    publicFiles,
    pictureCacheDir,
  });
  report(problems, contentLabel, files);
}

/** Undefined means the whole folder. */
function readChosen(): Set<string> | undefined {
  if (names.length === 0 && options.changed === undefined) return undefined;
  const listed = listContentFiles(contentDir);
  const chosen =
    options.changed === undefined
      ? findNamedFiles(names, contentDir, listed)
      : listChangedFiles(contentDir, options.changed);
  return chooseFiles(chosen, listed.files);
}

async function checkContent(): Promise<void> {
  if (options.fix) guardFix(environment);
  const only = readChosen();
  if (options.fix) {
    const { fixContent } = await import('./fix-content-fs.ts');
    const files = listContentFiles(contentDir).files.filter((file) => only?.has(file) ?? true);
    for (const { file, changes } of await fixContent(contentDir, files))
      console.error([`${contentLabel}/${file}`, ...changes.map((change) => `  ${change}`)].join('\n'));
  }
  await checkFolder(contentDir, only);
}

async function explainContent(): Promise<void> {
  const { findNamedTexts, explainNamed } = await import('./explain-named-fs.ts');
  if (format !== 'text' && format !== 'json')
    stopWithCallError('`--explain` chỉ có dạng báo cáo `text` và `json`.', 'Dùng: `--format json`.');
  const cure = 'Viết đường dẫn của bài: `npm run check -- --explain content/bai-viet/2026/tuan-tra-dem.md`.';
  const files = findNamedTexts(names, contentDir, listContentFiles(contentDir), cure);
  const { explained, problems } = await explainNamed(environment, files);
  if (format === 'json') console.log(explanationsToJson(explained, problems, contentLabel));
  else {
    const { formatExplanation } = await import('./format-explanation.ts');
    for (const one of explained) console.log(`${formatExplanation(one, contentLabel)}\n`);
    if (problems.length > 0) console.log(formatProblems(problems, { folder: contentLabel, files: files.length }));
  }
  process.exitCode = problems.length > 0 ? exitStatus.content : exitStatus.done;
}

async function hideInContent(name: string): Promise<void> {
  const { findNamedTexts, explainNamed } = await import('./explain-named-fs.ts');
  const cure =
    'Viết tên rồi đến đường dẫn của bài: `npm run check -- --hide "Mạc Gia Na" content/bai-viet/2026/tuan-tra-dem.md`.';
  if (name.trim() === '') stopWithCallError('Chưa nói tên người cần che.', cure);
  guardFix(environment);
  const [file, ...others] = findNamedTexts(names, contentDir, listContentFiles(contentDir), cure);
  if (file === undefined || others.length > 0)
    stopWithCallError('`--hide` che tên trong từng bài một, để người sửa xem từng chỗ.', cure);
  const { problems } = await explainNamed(environment, [file]);
  if (problems.length > 0) return report(problems, contentLabel, 1);
  const { hideNamed } = await import('./hide-named-fs.ts');
  const result = await hideNamed({ contentDir, contentLabel, file, name, isSure: options.yes === true });
  const status = process.exitCode;
  if (result === 'written') await checkFolder(contentDir, new Set([file]));
  if (status === exitStatus.content) process.exitCode = status;
}

async function checkStaged(): Promise<void> {
  const staged = checkOutStaged(contentDir);
  if (!staged) return;
  process.once('exit', staged.discard);
  await checkFolder(staged.contentDir, staged.only);
}

function changeHook(): void {
  if (options['install-hook']) {
    const path = installHook({ contentDir, root: environment.root });
    console.log(`Đã đặt \`${path}\`: từ nay mỗi lần \`git commit\`, bài đã \`git add\` được soát trước.`);
    return;
  }
  const removed = removeHook(contentDir);
  console.log(removed ? `Đã gỡ \`${removed}\`.` : 'Kho này không có hook nào của tòa soạn để gỡ.');
}

if (options.hide !== undefined) await hideInContent(options.hide).catch(stopAtFolder(contentDir, contentLabel));
else if (options.explain) await explainContent().catch(stopAtFolder(contentDir, contentLabel));
else if (options['install-hook'] || options['remove-hook']) changeHook();
else if (options.site !== undefined)
  await checkSiteFolder(options.site).catch(stopAtFolder(resolve(options.site), options.site));
else await (options.staged ? checkStaged() : checkContent()).catch(stopAtFolder(contentDir, contentLabel));
