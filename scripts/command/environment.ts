import { resolve } from 'node:path';
import { realPathOf } from '../../src/disk/real-path-fs.ts';
import { judgeSiteUrl } from '../../src/schemas/site-url.ts';
import { cleanText } from '../../src/vietnamese/clean-text.ts';
import { truncate } from '../../src/vietnamese/truncate.ts';
import { root } from './project-root.ts';
import { stopWithCallError } from './stop.ts';

/** The environment of a build, read once at the start. */
export interface Environment {
  /** Absolute path of the project. */
  root: string;
  contentDir: string;
  /** The content folder as the caller named it, for messages. */
  contentLabel: string;
  /** The target of `OUT_DIR` with links followed; it need not exist. */
  outDir: string;
  /** `OUT_DIR` as the caller named it, for messages. */
  outLabel: string;
  /** Undefined means `siteUrl` of `co-quan.yml`. */
  siteUrl: string | undefined;
  /** Milliseconds since 1970 UTC. */
  now: number;
  /** `note`: editorial rules report but do not block; for measurements on foreign text. */
  gate: 'stop' | 'note';
  /** The branch that a preview shows; undefined for the official site. */
  preview: string | undefined;
  /** Whether a preview also shows drafts, later and expired articles, each marked. */
  previewDrafts: boolean;
  /** The folder where builds keep what the next build can reuse. */
  cacheDir: string;
}

/** The longest branch name, in characters. */
const longestBranch = 100;

/** Reads the environment. Ends the process with status 2 when a value is not valid. */
export function readEnvironment(): Environment {
  const contentLabel = readFolder('CONTENT_DIR', 'content');
  const outLabel = readFolder('OUT_DIR', 'dist');
  return {
    root,
    contentDir: resolve(contentLabel),
    contentLabel: contentLabel.replace(/(?<=.)\/+$/, ''),
    outDir: realPathOf(outLabel),
    outLabel,
    siteUrl: readSiteUrl(process.env['SITE_URL']),
    now: readNow(process.env['BUILD_NOW']),
    gate: readGate(process.env['GATE']),
    ...readPreview(process.env['PREVIEW'], process.env['PREVIEW_DRAFTS']),
    cacheDir: resolve(root, '.cache'),
  };
}

/** Reads a folder. A shell expands `~` only at the start of a word; in quotation marks it would be a folder name. */
function readFolder(name: 'CONTENT_DIR' | 'OUT_DIR', usual: string): string {
  const value = process.env[name] || usual;
  if (/^~(?:\/|$)/.test(value))
    stopWithCallError(
      `${name}=\`${value}\`: dấu \`~\` ở đây không được đổi thành thư mục riêng của bạn.`,
      `Viết cả đường dẫn: \`${name}=${process.env['HOME'] ?? '/home/ban'}${value.slice(1)}\`.`,
    );
  return value;
}

/** Reads the preview's settings. A preview shows drafts only when the caller explicitly asks for them. */
function readPreview(branch = '', drafts = ''): Pick<Environment, 'preview' | 'previewDrafts'> {
  const preview = truncate(cleanText(branch).replaceAll(/\s+/g, ' ').trim(), longestBranch) || undefined;
  if (drafts !== '' && drafts !== '1')
    stopWithCallError(
      `PREVIEW_DRAFTS=\`${drafts}\` không có nghĩa.`,
      'Viết `PREVIEW_DRAFTS=1` để bản xem thử có cả bản nháp, hoặc bỏ biến này.',
    );
  if (drafts && !preview)
    stopWithCallError(
      '`PREVIEW_DRAFTS=1` chỉ dùng cho bản xem thử: bản nháp không được có mặt trên trang chính thức.',
      'Đặt thêm tên nhánh: `PREVIEW=bai-moi PREVIEW_DRAFTS=1 npm run build`.',
    );
  return { preview, previewDrafts: drafts === '1' };
}

function readGate(value = 'stop'): 'stop' | 'note' {
  if (value === 'stop' || value === 'note') return value;
  return stopWithCallError(
    `GATE=\`${value}\` không có nghĩa.`,
    'Viết `GATE=stop` để lỗi nội dung chặn việc dựng trang, hoặc `GATE=note` để chỉ nêu ra.',
  );
}

function readNow(value: string | undefined): number {
  if (!value) return Date.now();
  const now = Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? value : '');
  if (Number.isNaN(now))
    stopWithCallError(
      `BUILD_NOW=\`${value}\` không phải một thời điểm.`,
      'Viết dạng `BUILD_NOW=2026-11-23T08:00:00+07:00`.',
    );
  return now;
}

function readSiteUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const fault = judgeSiteUrl(value, 'biến `SITE_URL`');
  if (fault) stopWithCallError(fault.message, fault.cure);
  return value;
}
