import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifySite } from '../../signing/verify-site-fs.ts';
import {
  liveName,
  liveVersion,
  openWorkshop,
  publish,
  releaseNames,
  rollback,
  startPublish,
  status,
  steady,
} from '../publish-fs.ts';
import { canRunInNamespace, runInNamespace } from '../run-in-namespace-fs.ts';
import { writeBuiltSite } from '../write-built-site-fs.ts';
import { root } from '../../../scripts/command/project-root.ts';

const dir = openWorkshop('dang-may-hong-');
const [one, two] = [join(dir, 'mot'), join(dir, 'hai')];
const megabytes = 3;

let target = '';
let count = 0;
beforeAll(async () => {
  await writeBuiltSite(one, { version: 'một' });
  await writeBuiltSite(two, { version: 'hai', files: { 'nang.bin': randomBytes(megabytes * 1_000_000) } });
});
beforeEach(() => {
  target = join(dir, `noi-dang-${++count}`);
});

describe('two publishers at once', () => {
  /** Holds the lock as another publisher does, until the test releases it. */
  async function holdLock(): Promise<() => void> {
    mkdirSync(target, { recursive: true });
    const script =
      'exec 9>>.khoa && flock 9 && echo "\\`ban@may-khac\\`, tiến trình 7" >.khoa && echo có; cat >/dev/null';
    const holder = spawn('sh', ['-c', script], { cwd: target, stdio: ['pipe', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    return () => holder.stdin.end();
  }

  it('the second waits, says for whom, and goes on', async () => {
    const letGo = await holdLock();
    const { process: second, done } = startPublish(target, one);
    let said = '';
    second.stdout?.on('data', (text: string) => {
      said += text;
      if (said.includes('Đang chờ')) letGo();
    });
    const { status: ended, stdout } = await done;
    expect({ ended, lines: steady(stdout).slice(1, 2) }).toEqual({
      ended: 0,
      lines: ['Đang chờ lượt đăng của `ban@may-khac`, tiến trình 7.'],
    });
    expect(liveVersion(target)).toBe('một');
  });

  it('the second says so and stops when it has waited long enough, and so does a rollback', async () => {
    await publish(target, one);
    const letGo = await holdLock();
    const line = `Một lượt khác đang đăng vào \`${target}\`: \`ban@may-khac\`, tiến trình 7.`;
    const cure = 'Chờ lượt đó xong rồi chạy lại, hoặc chờ lâu hơn: `--wait 600`.';
    for (const refused of [await publish(target, two, '--wait', '0'), await rollback(target, '--wait', '0')])
      expect(refused).toMatchObject({ status: 2, stderr: `${line}\n${cure}\n` });
    expect((await status(target)).stdout).toContain('Có lượt đang đăng: `ban@may-khac`, tiến trình 7.');
    letGo();
  });

  it('five at once all get through, one after another', async () => {
    const versions = ['1', '2', '3', '4', '5'];
    for (const version of versions) await writeBuiltSite(join(dir, version), { version });
    const all = await Promise.all(versions.map((version) => publish(target, join(dir, version), '--wait', '600')));
    expect(all.map(({ status: ended, stderr }) => ({ ended, stderr }))).toEqual(
      versions.map(() => ({ ended: 0, stderr: '' })),
    );
    expect(releaseNames(target)).toHaveLength(5);
    expect(readdirSync(target).sort()).toEqual(['.khoa', 'current', 'previous', 'releases']);
    for (const name of releaseNames(target))
      expect((await verifySite(join(target, 'releases', name))).faults).toEqual([]);
  });

  it('a publisher that was killed holds nobody up, though it never let go', async () => {
    const { process: killed, done } = startPublish(target, two);
    while (!existsSync(join(target, '.khoa'))) await wait(5);
    await wait(50);
    killed.kill('SIGKILL');
    await done;
    expect(await publish(target, one, '--wait', '30')).toMatchObject({ status: 0 });
  });
});

describe.skipIf(!canRunInNamespace())('on a machine that fails (needs a mount table of its own)', () => {
  const run = `"${process.execPath}" "${join(root, 'scripts/publish.ts')}" --to "$TARGET" --site`;

  it('a full disk leaves the old release live, and room again', () => {
    mkdirSync(target);
    const { stdout, stderr } = runInNamespace(
      `mount -t tmpfs -o size=2m tmpfs "$TARGET"
      ${run} "${one}" >/dev/null
      ${run} "${two}" && exit 9 || echo "mã $?"
      cat "$TARGET/current/phien-ban.txt"
      ls -A "$TARGET"; ls "$TARGET/releases" | wc -l
      df --output=pcent "$TARGET" | tail -1 | tr -d ' '`,
      { TARGET: target },
    );
    expect(stderr).toBe(
      [
        `Không làm việc được với \`${target}\`: ổ đĩa đó hết chỗ (No space left on device).`,
        'Giải phóng chỗ trên ổ đĩa đó rồi chạy lại; bản đang chạy vẫn nguyên.',
        '',
      ].join('\n'),
    );
    expect(steady(stdout).slice(1)).toEqual([
      'mã 2',
      'một',
      '.khoa',
      'current',
      'releases',
      '1',
      expect.stringMatching(/^\d%$/),
    ]);
  });

  it('a target that can only be read is told at once, and its release stays live', async () => {
    await publish(target, one);
    const { stdout, stderr } = runInNamespace(
      `mount --bind "$TARGET" "$TARGET" && mount -o remount,ro,bind "$TARGET"
      ${run} "${two}" && exit 9 || echo "mã $?"`,
      { TARGET: target },
    );
    expect({ stdout, lines: stderr.trimEnd().split('\n') }).toEqual({
      stdout: 'mã 2\n',
      lines: [
        expect.stringMatching(
          new RegExp(`^Không làm việc được với \`${target}\`: ổ đĩa đó chỉ cho đọc \\(.*Read-only file system\\)\\.$`),
        ),
        'Gắn lại ổ đĩa đó cho ghi được rồi chạy lại.',
      ],
    });
    expect(liveVersion(target)).toBe('một');
  });
});

describe('a site that changes while it is copied', () => {
  it('is refused, and the old release stays live', async () => {
    await publish(target, one);
    const before = liveName(target);
    const files = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`nang/${index}.bin`, randomBytes(200)] as const),
    );
    const site = await writeBuiltSite(join(dir, 'doi'), { version: 'hai', files });
    const { process: publisher, done } = startPublish(target, site);
    while (publisher.exitCode === null && !readdirSync(target).some((name) => name.startsWith('.dang-chep-')))
      await wait(1);
    publisher.kill('SIGSTOP');
    for (const path of Object.keys(files)) appendFileSync(join(site, path), 'x');
    publisher.kill('SIGCONT');
    const { status: ended, stderr } = await done;
    expect({ ended, first: stderr.split('\n')[0] }).toEqual({
      ended: 2,
      first: `Trang trong \`${site}\` không khớp với bản kê của nó:`,
    });
    expect(liveName(target)).toBe(before);
    expect(readdirSync(target).sort()).toEqual(['.khoa', 'current', 'releases']);
  });
});
