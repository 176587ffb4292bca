import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { copyProject } from '../copy-project-fs.ts';
import { canRunInNamespace, runInNamespace } from '../run-in-namespace-fs.ts';
import { runVerb, startVerb } from '../run-verb-fs.ts';
import { writeSite } from '../write-site-fs.ts';
import { root } from '../../../scripts/command/project-root.ts';
import { makeTemporaryFolder } from '../temporary-folders-fs.ts';

let parent: string;
let contentDir: string;
beforeAll(() => {
  parent = makeTemporaryFolder('dung-moi-noi-');
  contentDir = writeSite();
});

const built = /^Đã dựng 1 bài và 0 trang vào `/;

describe.skipIf(!canRunInNamespace())('on another machine’s disks (needs a mount table of its own)', () => {
  const build = `"${process.execPath}" "${join(root, 'scripts/build.ts')}"`;
  const run = (script: string) => {
    const dir = makeTemporaryFolder('dia-');
    const { stdout, stderr } = runInNamespace(script, { DIR: dir, CONTENT_DIR: contentDir, ROOT: root });
    return { dir, stdout: stdout.trimEnd().split('\n'), stderr: stderr.trimEnd().split('\n') };
  };

  it('builds on another file system, and again in the place of the former site', () => {
    const { stdout, stderr } = run(`mount -t tmpfs tmpfs "$DIR"; export OUT_DIR="$DIR/trang"
      ${build}; ${build}; ls -A "$DIR"; ls "$OUT_DIR/index.html" | wc -l`);
    expect({ stdout, stderr }).toEqual({
      stderr: [''],
      stdout: [expect.stringMatching(built), expect.stringMatching(built), 'trang', '1'],
    });
  });

  it('says before any work that a mount point cannot be replaced', () => {
    const { dir, stdout, stderr } = run(`mount -t tmpfs tmpfs "$DIR"; OUT_DIR="$DIR" ${build} || echo "mã $?"`);
    expect({ stdout, stderr }).toEqual({
      stdout: ['mã 2'],
      stderr: [
        `Không dựng trang vào \`${dir}\`: đó là điểm gắn ổ đĩa, không đổi tên được nên không thay trọn một lần được.`,
        `Dựng vào thư mục con của nó: \`OUT_DIR=${dir}/trang npm run build\`.`,
      ],
    });
  });

  it('leaves the former site on a disk that fills up, and nothing half made', () => {
    const { dir, stdout, stderr } = run(`mount -t tmpfs -o size=7m tmpfs "$DIR"; export OUT_DIR="$DIR/trang"
      ${build} >/dev/null; cp "$OUT_DIR/index.html" "$DIR/truoc"; head -c 4m /dev/zero > "$DIR/day"
      ${build} || echo "mã $?"; cmp "$OUT_DIR/index.html" "$DIR/truoc"; ls -A "$DIR"`);
    expect(stdout).toEqual(['mã 2', 'day', 'trang', 'truoc']);
    expect(stderr).toEqual([
      expect.stringMatching(new RegExp(`^Hết chỗ trên ổ đĩa chứa \`${dir}/.*\` \\(ENOSPC\\)\\.$`)),
      expect.stringMatching(/^Xóa bớt tệp trên ổ đĩa đó/),
    ]);
  });

  it.each(['.cache', '.astro'])('names a folder that can only be read: %s', (name) => {
    mkdirSync(join(root, name), { recursive: true });
    const { stdout, stderr } =
      run(`mount --bind "$ROOT/${name}" "$ROOT/${name}"; mount -o remount,ro,bind "$ROOT/${name}"
      OUT_DIR="$DIR/trang" ${build} || echo "mã $?"; ls -A "$DIR"`);
    expect(stdout.at(-1)).toBe('mã 2');
    expect(stderr).toEqual([
      expect.stringMatching(new RegExp(`^Ổ đĩa chứa \`.*/${name}.*\` chỉ cho đọc \\(EROFS\\)\\.$`)),
      expect.stringMatching(/^Cho phép ghi/),
    ]);
  });

  it('keeps the new site where the former one cannot be removed, says so, and builds again', () => {
    const { dir, stdout, stderr } = run(`export OUT_DIR="$DIR/trang"; ${build} >/dev/null
      mkdir "$DIR/giu"; mount --bind "$DIR/giu" "$OUT_DIR/_astro"; ${build}; test -f "$OUT_DIR/robots.txt" && echo có
      umount "$DIR"/.trang.dang-dung-*/bo/_astro; ${build}; ls -A "$DIR"`);
    expect(stderr).toEqual([
      expect.stringMatching(
        new RegExp(`^Trang mới đã vào chỗ, nhưng chưa xóa được \`${dir}/\\..*\`; lần dựng sau sẽ thử lại\\.$`),
      ),
    ]);
    expect(stdout).toEqual([expect.stringMatching(built), 'có', expect.stringMatching(built), 'giu', 'trang']);
  });
});

describe('for whoever reads along', () => {
  it('builds to the end, and with its own status, when nobody reads what it says', async () => {
    const outDir = join(parent, 'khong-ai-doc');
    const { process: child, done } = startVerb('build', { env: { CONTENT_DIR: contentDir, OUT_DIR: outDir } });
    child.stdout?.destroy();
    expect(await done).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(outDir)).toContain('index.html');
  });

  it('names a `~` that no shell has read', async () => {
    expect(await runVerb('build', { env: { CONTENT_DIR: contentDir, OUT_DIR: '~/trang', HOME: '/home/lan' } })).toEqual(
      {
        status: 2,
        signal: null,
        stdout: '',
        stderr:
          'OUT_DIR=`~/trang`: dấu `~` ở đây không được đổi thành thư mục riêng của bạn.\nViết cả đường dẫn: `OUT_DIR=/home/lan/trang`.\n',
      },
    );
  });
});

describe('from any folder', () => {
  it('builds into a folder beside the checkout whose name begins alike', async () => {
    const beside = `${root}-ra-${basename(parent)}`;
    onTestFinished(() => rmSync(beside, { recursive: true, force: true }));
    const env = { CONTENT_DIR: contentDir, OUT_DIR: join(beside, 'dist') };
    expect(await runVerb('build', { env })).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(beside)).toEqual(['dist']);
  });

  it('builds from another working directory, and leaves nothing there', async () => {
    const cwd = join(parent, 'noi-khac');
    cpSync(contentDir, join(cwd, 'content'), { recursive: true });
    expect(await runVerb('build', { env: { CONTENT_DIR: '', OUT_DIR: '' }, cwd })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readdirSync(cwd).sort()).toEqual(['content', 'dist']);
  });

  it.each(['a#b', 'a?b', 'a*b'])(
    'names a folder of the project from which nothing can be compiled: %s',
    async (name) => {
      const folder = join(parent, name);
      copyProject(folder);
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      for (const verb of ['build', 'dev'] as const)
        expect(await runVerb(verb, { scripts: join(folder, 'scripts') })).toEqual({
          status: 2,
          signal: null,
          stdout: '',
          stderr: [
            `Dự án nằm ở \`${folder}\`; tên thư mục có dấu \`${name[1]}\` thì không dựng trang được.`,
            'Đổi tên thư mục ấy, hoặc chuyển dự án sang thư mục khác, rồi chạy lại.',
            '',
          ].join('\n'),
        });
    },
  );
});
