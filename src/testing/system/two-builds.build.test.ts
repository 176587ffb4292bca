import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { previewNoteFile } from '../../hosting/preview-note.ts';
import { startVerb } from '../run-verb-fs.ts';
import { articleText, writeSite } from '../write-site-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

const draft = 'Chuyên án còn kín';
const contentDir = writeSite({
  'bai-viet/2026/ban-nhap.md': articleText(`title: ${draft}\ndate: 2026-06-19\nunit: pv01\ntags: []\ndraft: true`),
});
const dir = makeTemporaryFolder('hai-luot-dung-');

const textsOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|xml|json|txt)$/.test(entry.name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');

it('builds the official site and a preview of its drafts at one time, each as if alone', async () => {
  const BUILD_NOW = '2026-11-23T08:00:00+07:00';
  const official = { CONTENT_DIR: contentDir, OUT_DIR: join(dir, 'chinh-thuc'), BUILD_NOW };
  const preview = { ...official, OUT_DIR: join(dir, 'xem-thu'), PREVIEW: 'nhanh', PREVIEW_DRAFTS: '1' };
  for (const later of [0, 1_500]) {
    const first = startVerb('build', { env: official });
    await new Promise((resolve) => setTimeout(resolve, later));
    const second = startVerb('build', { env: preview });
    const ended = await Promise.all([first.done, second.done]);
    expect(ended.map(({ status, stderr }) => ({ status, stderr }))).toEqual([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ]);
    expect(textsOf(official.OUT_DIR)).not.toContain(draft);
    expect(readdirSync(official.OUT_DIR)).not.toContain(previewNoteFile);
    expect(textsOf(preview.OUT_DIR)).toContain(draft);
    expect(readdirSync(preview.OUT_DIR)).toContain(previewNoteFile);
  }
});
