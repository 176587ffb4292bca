import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestOfSource } from '../sources/digest-of-source.ts';
import { readJudgedBody, sourceChanged } from './read-judged-body-fs.ts';
import { makeTemporaryFolder } from '../../testing/temporary-folders-fs.ts';

const folder = makeTemporaryFolder('than-bai-');

const write = (text: string): string => {
  writeFileSync(join(folder, 'a.md'), text);
  return digestOfSource(new TextEncoder().encode(text));
};

it('gives the clean body of the bytes that were judged', async () => {
  const digest = write('---\ntitle: A\n---\nChữ\u200B đây\n'.normalize('NFD'));
  expect(await readJudgedBody(folder, { file: 'a.md', digest: `${digest}3f2a` })).toBe('\nChữ đây\n');
});

it.each(['---\ntitle: A\n---\nChữ khác\n', '', '\xFF'])('refuses other bytes: %j', async (text) => {
  const digest = write('---\ntitle: A\n---\nChữ\n');
  write(text);
  await expect(readJudgedBody(folder, { file: 'a.md', digest })).rejects.toMatchObject({
    name: sourceChanged,
    message: 'Tệp `a.md` thay đổi trong lúc dựng trang.',
  });
});
