import { startedServices, type NeededProgram } from './needed-programs.ts';

export interface Machine {
  /** As `linux-x64`. */
  kind: string;
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
  | {
      kind: 'install';
      /** What is installed, as one names it to a person. */
      names: string[];
      packages: string[];
      /** Run one after the other. */
      commands: string[][];
      /** What a person would type instead. */
      typed: string;
      /** Whether the browser of npm's registry is fetched too. */
      fetchesChromium: boolean;
    }
  /** Nothing can be done here: one line says what is missing, one how to get it. */
  | { kind: 'explain'; fault: string; cure: string };

/** How the tests get the programs that they run: through apt where there is one and its use is allowed. */
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
  // Without a person there is nobody to type a password: sudo then fails instead of waiting for ever.
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

/** What a person should know before packages are installed: some begin to serve at once. */
export function describeServices(packages: readonly string[]): string | undefined {
  const services = packages.flatMap((name) => startedServices[name] ?? []);
  if (services.length === 0) return undefined;
  return `Máy có thể tự chạy dịch vụ ${services.join(', ')} sau khi cài; không cần thì tắt bằng \`sudo systemctl disable --now ${services.join(' ')}\`.`;
}
