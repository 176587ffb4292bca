import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { createRandom } from '../create-random.ts';
import { runVerb } from '../run-verb-fs.ts';
import { writeSite } from '../write-site-fs.ts';
import { showControls } from '../../../scripts/command/show-controls.ts';

/** Written again here, so that a gap in the code's list does not become a gap in the test. */
const order = /[^\P{C}\n]|[\u2028\u2029]/u;
const orders = [
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u009b31m',
  '\r',
  '\b',
  '\u007f',
  '\u202e',
  '\u2066',
  '\n  1:1  gia',
  '\n::x::',
];

let contentDir = '';

const random = createRandom(20261130);
const names = Array.from({ length: 24 }, (_, index) => {
  const name = Array.from({ length: 3 }, () => random.pick(orders)).join(`ten${index}`);
  return (
    ['bai-viet/2026/', `bai-viet/${name}/`, 'trang/', ''][index % 4] +
    name +
    ['.md', '.jpg', '.docx', '', '.mdx'][index % 5]
  );
});

it.each(['check', 'build', 'schedule'])(
  'what npm run %s says of hostile names gives a terminal no order',
  async (verb) => {
    contentDir = writeSite();
    for (const name of names) {
      mkdirSync(dirname(join(contentDir, name)), { recursive: true });
      writeFileSync(join(contentDir, name), 'x');
    }
    const { stdout, stderr } = await runVerb(verb, { env: { CONTENT_DIR: contentDir } });
    expect(stdout + stderr).toMatch(/\\u00(?:1b|7f|08)/);
    expect((stdout + stderr).match(new RegExp(order, 'gu'))).toBeNull();
    expect((stdout + stderr).match(/^(?:  1:1  gia|::)/m)).toBeNull();
  },
);

it.each(['CONTENT_DIR', 'OUT_DIR', 'GATE', 'BUILD_NOW', 'SITE_URL'])('nor does a hostile %s', async (variable) => {
  contentDir = writeSite();
  // Nothing can be made below a file.
  const env = { CONTENT_DIR: contentDir, [variable]: join(contentDir, 'co-quan.yml/\u001b[2J\u202e') };
  const { status, stdout, stderr } = await runVerb('build', { env });
  expect(status).toBe(2);
  expect(stdout + stderr).toContain('\\u001b[2J\\u202e');
  expect((stdout + stderr).match(new RegExp(order, 'gu'))).toBeNull();
});

it('leaves JSON the same for programs', async () => {
  contentDir = writeSite({ 'bai-viet/2026/\u009b31m\u202e.md': 'x' });
  const { stdout } = await runVerb('check', { args: ['--format', 'json'], env: { CONTENT_DIR: contentDir } });
  expect(order.test(stdout)).toBe(false);
  expect((JSON.parse(stdout) as { problems: { file: string }[] }).problems[0]?.file).toContain('\u009b31m\u202e.md');
});

it('keeps what a terminal shows', () => {
  const text = 'Tổ\ttuần tra\nđêm “19/6” 👮🏻‍♀️';
  expect(showControls(text)).toBe(text);
});
