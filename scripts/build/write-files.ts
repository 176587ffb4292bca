import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishAttachments } from '../../src/attachments/publish-attachments-fs.ts';
import { gateNoteFile, gateNoteText } from '../../src/hosting/gate-note.ts';
import { previewNoteFile, previewNoteText } from '../../src/hosting/preview-note.ts';
import { writeOffline } from '../../src/offline/write-offline-fs.ts';
import { publishPictures } from '../../src/pictures/publish-pictures-fs.ts';
import { changedSource } from '../../src/reading/articles/read-judged-body-fs.ts';
import { buildSearchIndex } from '../../src/search/building/build-index-fs.ts';
import type { BuildOrder } from './build-order.ts';

export const writePictures = ({ environment, newsroom, siteDir }: BuildOrder): Promise<void> =>
  publishPictures({
    pictures: Object.values(newsroom.pictures),
    cacheDir: join(environment.cacheDir, 'anh'),
    outDir: siteDir,
  });

export const writeDocuments = ({ environment, newsroom, siteDir }: BuildOrder): void =>
  publishAttachments({
    attachments: [...newsroom.articles, ...newsroom.pages].flatMap(({ attachments }) => attachments),
    contentDir: environment.contentDir,
    outDir: siteDir,
    onChanged: (source) => {
      throw changedSource(source);
    },
  });

export function writeNotes({ environment: { gate }, newsroom: { preview }, siteDir }: BuildOrder): void {
  if (gate === 'note') writeFileSync(join(siteDir, gateNoteFile), gateNoteText);
  if (preview !== undefined) writeFileSync(join(siteDir, previewNoteFile), previewNoteText(preview));
}

export const writeSearchIndex = ({ environment, newsroom, siteDir }: BuildOrder): Promise<void> =>
  buildSearchIndex({ siteDir, newsroom, cacheDir: join(environment.cacheDir, 'tim-kiem') });

export const writeWorker = ({ environment, newsroom, siteDir }: BuildOrder): Promise<void> =>
  writeOffline({ siteDir, newsroom, cacheDir: join(environment.cacheDir, 'ngoai-tuyen') });
