import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { preparePublishing } from '../prepare-publishing.ts';
import { liveVersion, publish, rollback, steady } from '../publish-fs.ts';
import { runVerb, type VerbResult } from '../run-verb-fs.ts';
import { hasSshd, startSshd } from '../start-sshd-fs.ts';

const { at, one, two, site, expectRefusal, target: targetOf } = preparePublishing('dang-gio-sai-');
let target = '';
beforeEach(() => {
  target = targetOf();
});

const [minute, day] = [60_000, 86_400_000];
const fromNow = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
const ahead = [
  'Trang này ghi là dựng lúc <lúc>, mà ở máy giữ trang mới là <lúc> (`xac-minh/ban-ke.json`): bài hẹn giờ sẽ lên trang trước giờ.',
  expect.stringMatching(
    /^Bỏ biến `BUILD_NOW` rồi dựng lại; máy nào sai giờ thì chỉnh giờ máy ấy\. Chưa chỉnh được máy giữ trang thì dựng theo giờ của nó: `BUILD_NOW=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`\.$/,
  ) as string,
];

/** Publishes to a machine with another time: a `date` program that adds the offset to the real time. */
function publishWithClock(offset: number, to: string, folder: string): Promise<VerbResult> {
  const bin = at('gio-khac');
  mkdirSync(bin, { recursive: true });
  const date = `#!/bin/sh\nexec /bin/date -d "@$(($(/bin/date +%s) + ${Math.round(offset / 1000)}))" "$@"\n`;
  writeFileSync(join(bin, 'date'), date);
  chmodSync(join(bin, 'date'), 0o755);
  const env = { CONTENT_DIR: '/khong-co-noi-dung', BUILD_NOW: '', PATH: `${bin}:${process.env['PATH'] ?? ''}` };
  return runVerb('publish', { args: ['--to', to, '--site', folder], env });
}

describe('a site that says it is of days to come', () => {
  it.each([6 * minute, 60 * minute, day, 365 * day, 5000 * day])('is refused: %d ms', async (offset) => {
    await publish(target, one);
    await expectRefusal(publish(target, await site({ builtAt: fromNow(offset) })), 2, ahead);
  });

  it.each([0, 3 * minute])('of the minutes in which two clocks may differ is published: %d ms', async (offset) => {
    expect(await publish(target, await site({ builtAt: fromNow(offset) }))).toMatchObject({ status: 0, stderr: '' });
  });

  it('is measured by the clock of the target, whose hour the cure gives', async () => {
    const refused = await publishWithClock(-2 * day, target, await site({ builtAt: fromNow(0) }));
    expect({ lines: steady(refused.stderr), ended: refused.status }).toEqual({ lines: ahead, ended: 2 });
    const hour = /BUILD_NOW=([\dT:-]+Z)/.exec(refused.stderr)?.[1] ?? '';
    const rebuilt = await site({ builtAt: new Date(hour).toISOString() });
    expect(await publishWithClock(-2 * day, target, rebuilt)).toMatchObject({ status: 0 });
  });
});

describe('a release of days to come that is live already', () => {
  /** Publishes as if the host's clock had also been wrong. */
  const publishOfTomorrow = async (): Promise<void> => {
    const next = await site({ builtAt: fromNow(1500 * day), version: 'mai' });
    expect(await publishWithClock(1500 * day, target, next)).toMatchObject({ status: 0 });
    expect(liveVersion(target)).toBe('mai');
  };

  it('keeps nobody from publishing what is built at this hour, which is said', async () => {
    await publishOfTomorrow();
    const { status, stdout, stderr } = await publish(target, await site({ builtAt: fromNow(0), version: 'nay' }));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(steady(stdout)).toContain(
      'Bản đang chạy ghi là dựng lúc <lúc>, lúc ấy ở máy giữ trang chưa tới, nên ngày đó không được tính.',
    );
    expect(liveVersion(target)).toBe('nay');
    await expectRefusal(publish(target, one), 2, [
      'Trang này dựng lúc <lúc>, cũ hơn bản đang chạy dựng lúc <lúc> (`xac-minh/ban-ke.json`).',
      'Dựng lại trang, với máy dựng đúng giờ và không có `BUILD_NOW`, rồi đăng; muốn quay về bản cũ thì dùng `npm run rollback`.',
    ]);
  });

  it('can be left by a rollback too, and the next site is published', async () => {
    await publish(target, one);
    await publishOfTomorrow();
    expect(await rollback(target)).toMatchObject({ status: 0 });
    expect(liveVersion(target)).toBe('một');
    expect(await publish(target, two)).toMatchObject({ status: 0 });
  });
});

describe.skipIf(!hasSshd)('over ssh (needs sshd and rsync)', () => {
  let server: Awaited<ReturnType<typeof startSshd>>;
  beforeAll(async () => {
    server = await startSshd(at('sshd'));
  });
  afterAll(() => server.stop());

  it('a site of days to come is refused by the clock of the far side', async () => {
    const ssh = ['--ssh', server.commandFor(server.port)];
    const to = `${server.host}:${target}`;
    expect(await publish(to, one, ...ssh)).toMatchObject({ status: 0 });
    await expectRefusal(publish(to, await site({ builtAt: fromNow(day) }), ...ssh), 2, ahead);
    expect(await publish(to, await site({ builtAt: fromNow(0) }), ...ssh)).toMatchObject({ status: 0 });
  });
});
