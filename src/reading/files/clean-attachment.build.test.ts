import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { inspectAttachment } from '../../attachments/inspect-attachment.ts';
import { makeOffice, makePdf } from '../../testing/make-documents.ts';
import { cleanAttachmentFile } from './clean-attachment-fs.ts';
import { makeTemporaryFolder } from '../../testing/temporary-folders-fs.ts';

let contentDir: string;
beforeAll(() => {
  contentDir = makeTemporaryFolder('xoa-ten-');
});

it('cleans a document in a thread of its own, and nothing where there is nothing to clean', async () => {
  writeFileSync(join(contentDir, 'a.docx'), await makeOffice('docx', { core: '<dc:creator>Hạc</dc:creator>' }));
  writeFileSync(join(contentDir, 'b.pdf'), await makePdf());
  const cleaned = await cleanAttachmentFile(contentDir, 'a.docx');
  expect(cleaned?.removed).toEqual([{ what: 'tên người soạn', said: 'Hạc', isCleanable: true }]);
  expect(inspectAttachment(Buffer.from(cleaned?.bytes ?? []))).toMatchObject({ kind: 'docx', traces: [] });
  expect(await cleanAttachmentFile(contentDir, 'b.pdf')).toBeUndefined();
  expect(await cleanAttachmentFile(contentDir, 'khong-co.pdf')).toBeUndefined();
});

it('gives up a document that takes more than it may, and cleans the next', async () => {
  writeFileSync(join(contentDir, 'nang.pdf'), `%PDF-1.7\n1 0 obj\n[${'1 '.repeat(3_900_000)}]\nendobj\ntrailer<<>>`);
  writeFileSync(join(contentDir, 'nhe.pdf'), await makePdf({ author: 'Hac' }));
  expect(await cleanAttachmentFile(contentDir, 'nang.pdf', { milliseconds: 200, megabytes: 1024 })).toBeUndefined();
  expect(await cleanAttachmentFile(contentDir, 'nang.pdf', { milliseconds: 10_000, megabytes: 60 })).toBeUndefined();
  expect((await cleanAttachmentFile(contentDir, 'nhe.pdf'))?.removed).toHaveLength(1);
});
