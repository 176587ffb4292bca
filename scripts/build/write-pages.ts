import { join } from 'node:path';
import { build as buildWithAstro } from 'astro';
import { waitForFolder } from '../../src/disk/lock-folder-fs.ts';
import { snapshotVariable, writeSnapshot } from '../../src/reading/snapshot/snapshot-fs.ts';
import type { BuildOrder } from './build-order.ts';

/** Lets Astro make the pages of what the gate passed, one build of this checkout at a time. */
export async function writePages({ environment, newsroom, verifyKey, workDir, siteDir }: BuildOrder): Promise<void> {
  // All builds of a checkout share one folder for Astro's output, whatever they build.
  const release = await waitForFolder(join(environment.root, '.astro'), (heldBy) =>
    console.log(`Chờ một lượt dựng khác (tiến trình ${heldBy}) trong cùng thư mục dự án…`),
  );
  process.once('exit', release);
  const snapshotPath = join(workDir, 'snapshot.json');
  writeSnapshot(snapshotPath, { newsroom: { ...newsroom, verifyKey }, contentDir: environment.contentDir });
  process.env[snapshotVariable] = snapshotPath;
  await buildWithAstro({
    root: environment.root,
    site: newsroom.siteUrl,
    outDir: siteDir,
    cacheDir: join(workDir, 'astro'),
    logLevel: 'silent', // an error is thrown, and so reported once
    vite: { logLevel: 'silent', cacheDir: join(workDir, 'vite') },
  });
  release();
}
