import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '../../src/processes/child-environment.ts';
import { writeSiteInto } from '../../src/testing/write-site-fs.ts';
import { root } from '../command/project-root.ts';
import { sampleArticles } from './sample-articles.ts';

const count = 10_000;
const budgets = { folder: 15, file: 1 };

/** Measures the gate over ten thousand generated articles and over one of them, and the plain reading of the files. */
export function benchCheck(): void {
  const contentDir = writeArticles();
  const folder = join(contentDir, 'bai-viet/2025');
  const reading = seconds(() => {
    for (const file of readdirSync(folder)) readFileSync(join(folder, file));
  });
  const whole = seconds(() => check(contentDir));
  const file = seconds(() => check(contentDir, 'bai-viet/2025/bai-7.md'));
  rmSync(contentDir, { recursive: true });
  console.table([
    { what: `bare reading of ${count} articles`, seconds: reading },
    { what: 'check, whole folder', seconds: whole, budget: budgets.folder, ratio: Math.round(whole / reading) },
    { what: 'check, one file of them', seconds: file, budget: budgets.file },
  ]);
}

function writeArticles(): string {
  const contentDir = writeSiteInto(mkdtempSync(join(tmpdir(), 'do-soat-')));
  const folder = join(contentDir, 'bai-viet/2025');
  mkdirSync(folder, { recursive: true });
  for (const [index, body] of sampleArticles(count).entries()) {
    const keys = `title: Bài thứ ${index}\ndate: 2025-06-19\nunit: pv01\ntags: []`;
    writeFileSync(join(folder, `bai-${index}.md`), `---\n${keys}\n---\n\n${body.replace(/!\[.*?\)/g, '')}\n`);
  }
  return contentDir;
}

function check(contentDir: string, ...args: string[]): void {
  spawnSync(process.execPath, [join(root, 'scripts/check.ts'), ...args], {
    env: childEnvironment([], { CONTENT_DIR: contentDir }),
    stdio: 'ignore',
  });
}

function seconds(run: () => void): number {
  const start = performance.now();
  run();
  return Math.round(performance.now() - start) / 1000;
}
