import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { explainAttachmentFault } from '../../attachments/attachment-failure.ts';
import { cleanAttachment } from '../../attachments/cleaning/clean-attachment.ts';
import { attachmentTypes } from '../../newsroom/attachment.ts';
import { createRandom } from '../../testing/create-random.ts';
import { makeOffice, makePdf } from '../../testing/make-documents.ts';
import { makeSoundDocuments, spoils } from '../../testing/spoil-documents.ts';
import { inspectAttachments } from './inspect-attachments-fs.ts';
import { makeTemporaryFolder } from '../../testing/temporary-folders-fs.ts';

const seed = Number(process.env['SEED'] ?? 20261123);
const variants = Number(process.env['VARIANTS'] ?? 2_200);

const context = {
  now: 0,
  agency: undefined,
  units: [],
  tags: [],
  abbreviations: [],
  paths: undefined,
  gone: new Set<string>(),
};

let contentDir: string;
beforeAll(() => {
  contentDir = makeTemporaryFolder('tep-la-');
  mkdirSync(join(contentDir, 'bai-viet'));
});

it(`tells of each of ${variants} spoilt documents what it is or why it is refused, within its bounds`, async () => {
  const random = createRandom(seed);
  const sound = await makeSoundDocuments();
  const names = Object.keys(spoils);
  const made = new Map<string, { bytes: Buffer; how: string }>();
  for (let index = 0; index < variants; index += 1) {
    const how = names[index % names.length] ?? '';
    let bytes = (await spoils[how]?.(random.pick(sound), random, sound)) ?? Buffer.alloc(0);
    if (random.below(4) === 0)
      bytes = (await spoils[random.pick(names)]?.(bytes.length ? bytes : Buffer.from('a'), random, sound)) ?? bytes;
    const file = `bai-viet/${index}.${random.pick(Object.keys(attachmentTypes))}`;
    made.set(file, { bytes, how });
    writeFileSync(join(contentDir, file), bytes);
  }
  const facts = await inspectAttachments({ contentDir, files: [...made.keys()], context });
  const counts: Record<string, number> = {};
  for (const [file, { bytes, how }] of made) {
    const known = facts.get(file);
    if (!known) throw new Error(`Nothing is said of ${file}, ${how} (seed ${seed})`);
    counts[known.fault ?? 'nhận'] = (counts[known.fault ?? 'nhận'] ?? 0) + 1;
    expect(known.fault, `${file}, ${how} (seed ${seed})`).not.toBe('qua-suc');
    if (known.fault) {
      const { message, cure } = explainAttachmentFault(file, known.fault);
      expect(message).toMatch(/^Tệp `\d+\.\w+` .+\.$/);
      expect(cure).toMatch(/^\p{Lu}.+\.$/u);
      continue;
    }
    // Another library accepts every file that the inspection accepts, and a cleaned file keeps its kind.
    if (known.kind !== 'pdf') await fromBufferPromise(bytes, { strictFileNames: true });
    const cleaned = await cleanAttachment(bytes);
    if (cleaned) expect(cleaned.bytes.length).toBeGreaterThan(0);
  }
  expect(Object.keys(counts).length).toBeGreaterThan(5);
  for (const fault of ['nhận', 'hong', 'zip-la', 'qua-roi', 'loai-khac']) expect(counts[fault] ?? 0).toBeGreaterThan(5);
});

it('stops at a document that takes more of the processor than it may, and reads those behind it', async () => {
  const heavy = Buffer.from(`%PDF-1.7\n1 0 obj\n[${'1 '.repeat(3_900_000)}]\nendobj\ntrailer<<>>`);
  const files = ['bai-viet/nang.pdf', 'bai-viet/nhe.pdf', 'bai-viet/nhe.docx'];
  const bytes = [heavy, await makePdf(), await makeOffice('docx')];
  for (const [index, file] of files.entries()) writeFileSync(join(contentDir, file), bytes[index] ?? '');
  const facts = await inspectAttachments({ contentDir, files, context }, { milliseconds: 200, megabytes: 1024 });
  expect(files.map((file) => facts.get(file)?.fault ?? facts.get(file)?.kind)).toEqual(['qua-suc', 'pdf', 'docx']);
  const starved = await inspectAttachments({ contentDir, files, context }, { milliseconds: 10_000, megabytes: 60 });
  expect(files.map((file) => starved.get(file)?.fault ?? starved.get(file)?.kind)).toEqual(['qua-suc', 'pdf', 'docx']);
});
