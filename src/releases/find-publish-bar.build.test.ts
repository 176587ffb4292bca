import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { findPublishBar } from './find-publish-bar-fs.ts';
import { gateNoteFile, gateNoteText } from '../hosting/gate-note.ts';
import { previewNoteFile, previewNoteText } from '../hosting/preview-note.ts';
import { makeTemporaryFolder } from '../testing/temporary-folders-fs.ts';

let siteDir: string;
beforeEach(() => {
  siteDir = makeTemporaryFolder('toa-soan-dang-');
  writeFileSync(join(siteDir, 'index.html'), 'Trang chủ');
});

it('lets an ordinary build through', () => {
  expect(findPublishBar(siteDir)).toBeUndefined();
});

it('stops a build whose gate only noted', () => {
  writeFileSync(join(siteDir, gateNoteFile), gateNoteText);
  expect(findPublishBar(siteDir)).toEqual({
    reason: 'nó được dựng với `GATE=note` nên quy tắc biên tập không chặn gì.',
    cure: 'Dựng lại bằng `npm run build`, không đặt biến `GATE`.',
  });
});

it('stops a preview', () => {
  writeFileSync(join(siteDir, previewNoteFile), previewNoteText('bai-moi'));
  expect(findPublishBar(siteDir)).toEqual({
    reason: 'nó là bản xem thử của một nhánh, không phải trang chính thức.',
    cure: 'Dựng lại bằng `npm run build` từ nhánh chính, không đặt biến `PREVIEW`.',
  });
});
