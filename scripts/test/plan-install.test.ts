import { describe, expect, it } from 'vitest';
import { neededPrograms } from './needed-programs.ts';
import { describeServices, planInstall, type Machine } from './plan-install.ts';

const browser = { name: '@cua/chromium', machine: 'linux-x64' };
const root: Machine = {
  kind: 'linux-x64',
  hasApt: true,
  isUbuntu: false,
  isRoot: true,
  hasSudo: false,
  isAttended: false,
};
const plan = (names: string[], machine: Machine) =>
  planInstall(
    neededPrograms.filter(({ name }) => names.includes(name)),
    machine,
    browser,
  );

describe('what the tests need', () => {
  it('is installed in two calls of apt, and nothing where nothing is missing', () => {
    expect(plan([], root)).toEqual({ kind: 'none' });
    const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
    expect(plan(['chromium', 'rsync'], root)).toEqual({
      kind: 'install',
      names: ['chromium', 'rsync'],
      packages: ['chromium', 'rsync'],
      commands: [
        [...apt, 'update'],
        [...apt, 'install', '--yes', '--no-install-recommends', 'chromium', 'rsync'],
      ],
      typed: 'apt-get install chromium rsync',
      fetchesChromium: false,
    });
  });

  it('comes in part from npm on Ubuntu, whose browser is a snap', () => {
    const ubuntu = { ...root, isUbuntu: true };
    expect(plan(['chromium', 'rsync'], ubuntu)).toMatchObject({
      names: ['libnss3', 'fontconfig', 'fonts-liberation', 'rsync', '@cua/chromium'],
      typed: 'apt-get install libnss3 fontconfig fonts-liberation rsync',
      fetchesChromium: true,
    });
    expect(plan(['rsync'], ubuntu)).toMatchObject({ names: ['rsync'], fetchesChromium: false });
    expect(plan(['chromium'], { ...ubuntu, kind: 'linux-arm64' })).toMatchObject({ kind: 'explain' });
  });

  it.each([
    [true, ['sudo', 'env']],
    [false, ['sudo', '-n', 'env']],
  ])('is installed by sudo, which asks for a password only where a person sits (%s)', (isAttended, begin) => {
    const made = plan(['git'], { ...root, isRoot: false, hasSudo: true, isAttended });
    if (made.kind !== 'install') throw new Error(made.kind);
    for (const command of made.commands) expect(command.slice(0, begin.length)).toEqual(begin);
    expect(made.typed).toBe('sudo apt-get install git');
  });

  it('is named, with the way to it, where it cannot be installed', () => {
    const fault = 'Phép thử cần `nginx`, `sshd` mà máy này chưa có.';
    const missing = ['nginx', 'sshd'];
    expect(plan(missing, { ...root, hasApt: false })).toMatchObject({ kind: 'explain', fault });
    expect(plan(missing, { ...root, isRoot: false })).toEqual({
      kind: 'explain',
      fault,
      cure: 'Nhờ người có quyền root chạy `apt-get install nginx-light openssh-server`, rồi chạy lại.',
    });
  });

  it('says which services begin by themselves', () => {
    expect(describeServices(['rsync', 'git'])).toBeUndefined();
    expect(describeServices(['nginx-light', 'openssh-server'])).toContain('`sudo systemctl disable --now nginx ssh`');
  });
});
