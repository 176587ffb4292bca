import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestFile } from '../../search/index/search-manifest.ts';
import { runVerb } from '../run-verb-fs.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

describe('npm run search', () => {
  let folder: string;
  beforeAll(() => {
    folder = makeTemporaryFolder('search-');
    mkdirSync(join(folder, 'pagefind'));
    writeFileSync(join(folder, 'pagefind', manifestFile), '');
  });

  it.each([
    [['--queries'], 'Tùy chọn `--queries` thiếu giá trị, hoặc có giá trị thừa.'],
    [['--query', 'lừa đảo'], 'Lệnh này không có tùy chọn `--query`.'],
    [['lừa đảo'], 'Lệnh này không nhận `lừa đảo`.'],
    [[], 'Chưa nói tệp câu hỏi nào.'],
    [['--queries', 'scripts'], 'Không thấy tệp câu hỏi `scripts`.'],
  ])('answers the wrong call %j in Vietnamese', async (args, said) => {
    expect(await runVerb('search', { args })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `${said}\nDùng: \`npm run search -- --site dist --queries cau-hoi.jsonl\`.\n`,
    });
  });

  it.each([
    ['an object without a query', '{"qid": "7", "query": "lừa đảo"}'],
    ['a query that is no text', '{"qid": "7", "text": 113}'],
    ['broken JSON', '{"qid": "7", '],
  ])('names the line that holds %s', async (_, line) => {
    const queries = join(folder, 'cau-hoi.jsonl');
    writeFileSync(queries, `lừa đảo\n${line}\n`);
    const { status, stderr } = await runVerb('search', { args: ['--site', folder, '--queries', queries] });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `Dòng 2 của \`${queries}\` không có câu hỏi.\nViết mỗi dòng một câu, hoặc \`{"qid": "1", "text": "lừa đảo"}\`.\n`,
    });
  });
});
