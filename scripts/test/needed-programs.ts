import { chromiumCommands } from '../../src/testing/find-chromium-fs.ts';

/** A program that the tests run as a reader, a host or an officer would, and that npm cannot install. */
export interface NeededProgram {
  /** The package of Debian that holds it; Ubuntu has the same but for `ubuntu`. */
  debian: string;
  ubuntu?: string;
  /** Commands of which any one will do. */
  commands: readonly string[];
}

export const neededPrograms: readonly NeededProgram[] = [
  {
    debian: 'chromium',
    ubuntu: 'chromium-browser', // there `chromium` is no package
    commands: chromiumCommands,
  },
  { debian: 'git', commands: ['git'] },
  { debian: 'nginx-light', commands: ['nginx'] },
  { debian: 'openssh-server', commands: ['sshd'] },
  { debian: 'openssh-client', commands: ['ssh'] },
  { debian: 'rsync', commands: ['rsync'] },
  { debian: 'python3', commands: ['python3'] },
];

/** Services that a package starts by itself once it is installed. */
export const startedServices: Readonly<Record<string, string>> = { 'nginx-light': 'nginx', 'openssh-server': 'ssh' };
