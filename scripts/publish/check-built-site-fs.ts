import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkChanges } from '../../src/checks/check-changes-fs.ts';
import type { BuiltSite } from '../../src/releases/read-built-site-fs.ts';
import { formatNumber } from '../../src/vietnamese/format-number.ts';
import type { Environment } from '../command/environment.ts';
import { exitStatus } from '../command/stop.ts';

/** Checks a site before it is published. A blocking problem ends the verb with status 1 and the list. */
export async function checkBuiltSite(
  { siteDir, manifest, files, manifestFiles }: BuiltSite,
  label: string,
  { contentDir, contentLabel, cacheDir, now }: Environment,
): Promise<void> {
  const {
    problems,
    files: count,
    unchanged,
  } = await checkChanges({
    siteDir,
    siteUrl: manifest.site,
    digests: new Map([...files].map(([path, digest]) => [`/${path}`, digest])),
    others: [...manifestFiles.keys()].map((path) => `/${path}`),
    recordDir: join(cacheDir, 'soat'),
    settings: readRegistryTexts(contentDir),
    openGate: async () => {
      if (!existsSync(contentDir)) return undefined;
      const { openSources } = await import('../../src/reading/sources/open-sources-fs.ts');
      return openSources({ contentDir, contentLabel, now });
    },
  });
  const blocking = problems.filter(({ severity }) => severity === 'chan');
  if (blocking.length > 0) {
    const { formatProblems } = await import('../../src/problems/format-problems.ts');
    console.log(formatProblems(blocking, { folder: label, files: count }));
    console.error('Chưa đăng: hãy sửa các lỗi trên, dựng lại rồi đăng. Bản đang chạy vẫn nguyên.');
    process.exit(exitStatus.content);
  }
  const known = unchanged > 0 ? `, trong đó ${formatNumber(unchanged)} tệp không đổi từ lần soát trước` : '';
  console.log(`Đã soát ${formatNumber(count)} tệp của trang${known}.`);
}

/** The registries decide how rules judge: which units exist, which names are public. */
const readRegistryTexts = (contentDir: string): string[] =>
  existsSync(contentDir)
    ? readdirSync(contentDir)
        .filter((name) => name.endsWith('.yml'))
        .sort()
        .map((name) => `${name}\n${readFileSync(join(contentDir, name), 'utf8')}`)
    : [];
