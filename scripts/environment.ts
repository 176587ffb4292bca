import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopWithCallError } from './stop.ts';

/** The environment of a build (DESIGN, section 5.1), read once at the edge. */
export interface Environment {
  /** Absolute path of the project. */
  root: string;
  contentDir: string;
  /** The content folder as the caller named it, for messages. */
  contentLabel: string;
  outDir: string;
  /** Undefined: `siteUrl` of `co-quan.yml`. */
  siteUrl: string | undefined;
  /** Milliseconds since 1970 UTC. */
  now: number;
  /** `note`: editorial rules that block only say; for measuring on foreign text. */
  gate: 'stop' | 'note';
  /** Where builds keep what the next one can use. */
  cacheDir: string;
}

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Stops the process with status 2 when a value makes no sense. */
export function readEnvironment(): Environment {
  const contentLabel = process.env['CONTENT_DIR'] || 'content';
  return {
    root,
    contentDir: resolve(contentLabel),
    contentLabel: contentLabel.replace(/\/+$/, ''),
    outDir: resolve(process.env['OUT_DIR'] || 'dist'),
    siteUrl: readSiteUrl(process.env['SITE_URL']),
    now: readNow(process.env['BUILD_NOW']),
    gate: readGate(process.env['GATE']),
    cacheDir: resolve(root, '.cache'),
  };
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
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    stopWithCallError(
      `SITE_URL=\`${value}\` không phải một địa chỉ web.`,
      'Viết đủ như `SITE_URL=https://congan.minhha.example`.',
    );
  }
  return value;
}
