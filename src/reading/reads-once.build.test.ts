import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runVerb } from '../testing/run-verb-fs.ts';
import { makePdf } from '../testing/make-documents.ts';
import { articleText, writeSite } from '../testing/write-site-fs.ts';

/** Notes the path of every file that a build opens, in all of its threads, and then opens it. */
const noteOpenings = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { appendFileSync } = fs;
  let isInside = false; // readFileSync may call openSync
  const note = (path) => {
    if (typeof path !== 'string' || isInside) return;
    isInside = true;
    appendFileSync(process.env.OPENED, path + '\\n');
    isInside = false;
  };
  for (const [room, names] of [
    [fs, ['openSync', 'open', 'readFile', 'createReadStream']],
    [fs.promises, ['open', 'readFile']],
  ])
    for (const name of names) {
      const real = room[name];
      room[name] = (path, ...rest) => (note(path), real.call(room, path, ...rest));
    }
  const { readFileSync } = fs;
  fs.readFileSync = (path, ...rest) => {
    note(path);
    const wasInside = isInside;
    isInside = true;
    try {
      return readFileSync(path, ...rest);
    } finally {
      isInside = wasInside;
    }
  };
  syncBuiltinESMExports();
`;

const keys = 'title: Ra quân bảo đảm an toàn giao thông\ndate: 2026-06-20\nunit: pv01\ntags: [giao-thong]';
const [plain, mdx, page] = ['bai-viet/2026/tuan-tra-dem.md', 'bai-viet/2026/ra-quan/index.mdx', 'trang/lien-he.mdx'];
const [picture, form] = ['bai-viet/2026/ra-quan/to.jpg', 'bai-viet/2026/ra-quan/don.pdf'];

let contentDir: string;
beforeAll(async () => {
  const noise = { data: randomBytes(600 * 400 * 3), raw: { width: 600, height: 400, channels: 3 as const } };
  contentDir = writeSite({
    [mdx]: articleText(
      keys,
      '<LuuY>\n\nGọi 113.\n\n</LuuY>\n\n![Tổ tuần tra](to.jpg "Ảnh: Lê Hạc")\n\n[Đơn đề nghị](don.pdf)',
    ),
    [page]: articleText('title: Liên hệ\norder: 1', '<DuongDayNong />\n\nMời gọi trực ban.'),
    [picture]: await sharp(noise.data, { raw: noise.raw }).jpeg().toBuffer(),
    [form]: await makePdf(),
  });
});
afterAll(() => {
  for (const path of [contentDir, `${contentDir}-ra`, `${contentDir}.mo`])
    rmSync(path, { recursive: true, force: true });
});

/** How often a build opens each file of the content folder, and its snapshot. */
async function countOpenings(): Promise<Record<string, number>> {
  const opened = `${contentDir}.mo`;
  rmSync(opened, { force: true });
  const { status, stderr } = await runVerb('build', {
    env: {
      CONTENT_DIR: contentDir,
      OUT_DIR: `${contentDir}-ra`,
      BUILD_NOW: '2026-11-23T08:00:00+07:00',
      OPENED: opened,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noteOpenings)}`,
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(existsSync(`${contentDir}-ra/bai-viet/2026/ra-quan/index.html`)).toBe(true);
  const counts: Record<string, number> = {};
  for (const path of readFileSync(opened, 'utf8').split('\n')) {
    const file = path.endsWith('/snapshot.json') ? 'snapshot' : relative(contentDir, path);
    if (!file.startsWith('..')) counts[file] = (counts[file] ?? 0) + 1;
  }
  return counts;
}

/**
 * What a page shows is opened again when it is written, and its bytes are held against those that the gate judged: no
 * archive fits into memory from the gate to the pages. The feeds that show it too do not open it.
 */
it('opens each source once for the gate and once for all pages, and the snapshot once', async () => {
  const registries = ['co-quan', 'don-vi', 'chuyen-muc', 'the', 'tu-viet-tat'].map((name) => [`${name}.yml`, 1]);
  const expected = { ...Object.fromEntries(registries), [plain]: 2, [mdx]: 2, [page]: 2, [form]: 2, snapshot: 1 };
  expect(await countOpenings()).toMatchObject({ ...expected, [picture]: 2 });
  // The variants of the picture and the page are kept from the first build, so only the gate opens their sources.
  expect(await countOpenings()).toMatchObject({ [picture]: 1, [page]: 1, snapshot: 1 });
});
