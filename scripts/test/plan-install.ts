import { startedServices, type NeededProgram } from './needed-programs.ts';

export interface Machine {
  hasApt: boolean;
  isUbuntu: boolean;
  isRoot: boolean;
  hasSudo: boolean;
  /** Whether a person sits at the terminal, who can be asked. */
  isAttended: boolean;
}

/** What to do about programs that are missing. */
export type InstallPlan =
  | { kind: 'none' }
  | { kind: 'install'; packages: string[]; /** Run one after the other. */ commands: string[][]; typed: string }
  /** Nothing can be done here; one line that says what is missing, one that says how to get it. */
  | { kind: 'explain'; fault: string; cure: string };

/** How the tests get the programs that they run: through apt where there is one and its use is allowed. */
export function planInstall(missing: readonly NeededProgram[], machine: Machine): InstallPlan {
  if (missing.length === 0) return { kind: 'none' };
  const packages = missing.map(({ debian, ubuntu }) => (machine.isUbuntu && ubuntu) || debian);
  const names = missing.map(({ commands: [name = ''] }) => `\`${name}\``).join(', ');
  const fault = `Phép thử cần ${names} mà máy này chưa có.`;
  const typed = `${machine.isRoot ? '' : 'sudo '}apt-get install ${packages.join(' ')}`;
  if (!machine.hasApt)
    return {
      kind: 'explain',
      fault,
      cure: 'Cài bằng trình quản lý gói của máy (`brew`, `dnf`, `pacman`…), rồi chạy lại.',
    };
  if (!machine.isRoot && !machine.hasSudo)
    return {
      kind: 'explain',
      fault,
      cure: `Nhờ người có quyền root chạy \`apt-get install ${packages.join(' ')}\`, rồi chạy lại.`,
    };
  // Without a person there is nobody to type a password: sudo then fails instead of waiting for ever.
  const rights = machine.isRoot ? [] : ['sudo', ...(machine.isAttended ? [] : ['-n'])];
  const apt = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  return {
    kind: 'install',
    packages,
    commands: [
      [...apt, 'update'],
      [...apt, 'install', '--yes', '--no-install-recommends', ...packages],
    ],
    typed,
  };
}

/** What a person should know before packages are installed: some begin to serve at once. */
export function describeServices(packages: readonly string[]): string | undefined {
  const services = packages.flatMap((name) => startedServices[name] ?? []);
  if (services.length === 0) return undefined;
  return `Máy có thể tự chạy dịch vụ ${services.join(', ')} sau khi cài; không cần thì tắt bằng \`sudo systemctl disable --now ${services.join(' ')}\`.`;
}
