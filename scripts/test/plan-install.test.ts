import { describe, expect, it } from 'vitest';
import { neededPrograms } from './needed-programs.ts';
import { describeServices, planInstall, type Machine } from './plan-install.ts';

const root: Machine = { hasApt: true, isUbuntu: false, isRoot: true, hasSudo: false, isAttended: false };
const named = (...packages: string[]) => neededPrograms.filter(({ debian }) => packages.includes(debian));

describe('what the tests need', () => {
  it('is installed in two calls of apt, and nothing where nothing is missing', () => {
    expect(planInstall([], root)).toEqual({ kind: 'none' });
    const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
    expect(planInstall(named('chromium', 'rsync'), root)).toEqual({
      kind: 'install',
      packages: ['chromium', 'rsync'],
      commands: [
        [...apt, 'update'],
        [...apt, 'install', '--yes', '--no-install-recommends', 'chromium', 'rsync'],
      ],
      typed: 'apt-get install chromium rsync',
    });
  });

  it('has the names that Ubuntu gives its packages', () => {
    const plan = planInstall(named('chromium', 'rsync'), { ...root, isUbuntu: true });
    expect(plan).toMatchObject({ packages: ['chromium-browser', 'rsync'] });
  });

  it.each([
    [true, ['sudo', 'env']],
    [false, ['sudo', '-n', 'env']],
  ])('is installed by sudo, which asks for a password only where a person sits (%s)', (isAttended, begin) => {
    const plan = planInstall(named('git'), { ...root, isRoot: false, hasSudo: true, isAttended });
    if (plan.kind !== 'install') throw new Error(plan.kind);
    for (const command of plan.commands) expect(command.slice(0, begin.length)).toEqual(begin);
    expect(plan.typed).toBe('sudo apt-get install git');
  });

  it('is named, with the way to it, where it cannot be installed', () => {
    const fault = 'Phép thử cần `nginx`, `sshd` mà máy này chưa có.';
    const missing = named('nginx-light', 'openssh-server');
    expect(planInstall(missing, { ...root, hasApt: false })).toMatchObject({ kind: 'explain', fault });
    expect(planInstall(missing, { ...root, isRoot: false })).toEqual({
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
