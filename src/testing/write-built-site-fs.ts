import type { KeyObject } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sealSigned } from './seal-signed-fs.ts';

const origin = 'https://congan.minhha.example';

/** Makes a page in which no check finds anything; `words` distinguish the versions. */
export function soundPage(path: string, words: string): string {
  const address = `${origin}/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return [
    '<!doctype html><html lang="vi"><head>',
    `<meta charset="utf-8"><title>Trang ${path}</title><meta name="description" content="Tin">`,
    `<link rel="canonical" href="${address}"></head>`,
    `<body><h1>Trang ${path}</h1><p>${words}</p><p><a href="/">Trang đầu</a></p></body></html>\n`,
  ].join('\n');
}

export const builtPages = ['index.html', '404.html', 'bai-viet/2026/a/index.html', 'bai-viet/2026/b/index.html'];

export interface BuiltSiteOptions {
  /** The version in every page and in `phien-ban.txt`. */
  version?: string;
  /** Changes to the files of the smallest site: path → text; `undefined` leaves a file out. */
  files?: Record<string, string | Uint8Array | undefined>;
  builtAt?: string;
  privateKey?: KeyObject;
}

/** Writes a small built site and seals it. Replaces the folder if it exists. */
export async function writeBuiltSite(
  siteDir: string,
  { version = 'một', files = {}, builtAt = '2025-11-26T01:00:00.000Z', privateKey }: BuiltSiteOptions = {},
): Promise<string> {
  rmSync(siteDir, { recursive: true, force: true });
  const pages = builtPages.map((path) => [path, soundPage(path, version)]);
  const all = { ...Object.fromEntries(pages), 'phien-ban.txt': `${version}\n`, 'chung.txt': 'Không đổi\n', ...files };
  for (const [path, content] of Object.entries(all)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(siteDir, path)), { recursive: true });
    writeFileSync(join(siteDir, path), content as string | Uint8Array);
  }
  await sealSigned(siteDir, { siteUrl: origin, builtAt, privateKey });
  return siteDir;
}
