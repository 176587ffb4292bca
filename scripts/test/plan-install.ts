import { startedServices, type NeededProgram } from './needed-programs.ts';

export interface Machine {
  /** Such as `linux-x64`. */
  kind: string;
  hasApt: boolean;
  isUbuntu: boolean;
  isRoot: boolean;
  hasSudo: boolean;
  /** Whether a person at the terminal can be asked. */
  isAttended: boolean;
}

/** What to do about missing programs. */
export type InstallPlan =
  | { kind: 'none' }
  | {
      kind: 'install';
      /** The names of what is installed, for a person. */
      names: string[];
      packages: string[];
      /** Commands to run one after the other. */
      commands: string[][];
      /** The command that a person would type instead. */
      typed: string;
      /** Whether to fetch the browser of npm's registry too. */
      fetchesChromium: boolean;
    }
  /** Nothing can be installed here: one line says what is missing, one how to get it. */
  | { kind: 'explain'; fault: string; cure: string };

/** Plans how to get the programs for the tests: with apt, if the machine has it and allows its use. */
export function planInstall(
  missing: readonly NeededProgram[],
  machine: Machine,
  npmChromium: { name: string; machine: string },
): InstallPlan {
  if (missing.length === 0) return { kind: 'none' };
  const packages = missing.flatMap(({ debian, ubuntu }) => (machine.isUbuntu && ubuntu) || debian);
  const fetchesChromium = machine.isUbuntu && missing.some(({ name }) => name === 'chromium');
  const fault = `Phép thử cần ${missing.map(({ name }) => `\`${name}\``).join(', ')} mà máy này chưa có.`;
  const explain = (cure: string): InstallPlan => ({ kind: 'explain', fault, cure });
  if (!machine.hasApt) return explain('Cài bằng trình quản lý gói của máy (`brew`, `dnf`, `pacman`…), rồi chạy lại.');
  const call = `apt-get install ${packages.join(' ')}`;
  if (!machine.isRoot && !machine.hasSudo) return explain(`Nhờ người có quyền root chạy \`${call}\`, rồi chạy lại.`);
  if (fetchesChromium && machine.kind !== npmChromium.machine)
    return explain('Ubuntu trên loại máy này không có gói Chromium: cài Chromium hay Google Chrome, rồi chạy lại.');
  // Nobody can type a password without a person there: sudo then fails instead of waiting forever.
  const rights = machine.isRoot ? [] : ['sudo', ...(machine.isAttended ? [] : ['-n'])];
  const apt = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  return {
    kind: 'install',
    names: [...packages, ...(fetchesChromium ? [npmChromium.name] : [])],
    packages,
    commands: [
      [...apt, 'update'],
      [...apt, 'install', '--yes', '--no-install-recommends', ...packages],
    ],
    typed: `${machine.isRoot ? '' : 'sudo '}${call}`,
    fetchesChromium,
  };
}

/** Describes what a person should know before the installation: some packages start services at once. */
export function describeServices(packages: readonly string[]): string | undefined {
  const services = packages.flatMap((name) => startedServices[name] ?? []);
  if (services.length === 0) return undefined;
  return `Máy có thể tự chạy dịch vụ ${services.join(', ')} sau khi cài; không cần thì tắt bằng \`sudo systemctl disable --now ${services.join(' ')}\`.`;
}
