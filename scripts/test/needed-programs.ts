import { chromiumCommands } from '../../src/testing/find-chromium-fs.ts';

/** A program that the tests run like a reader, a host or an officer, and that npm ci does not install. */
export interface NeededProgram {
  /** The usual name. */
  name: string;
  /** Commands; any one of them is enough. */
  commands: readonly string[];
  /** Debian packages that contain the program. */
  debian: readonly string[];
  /** Ubuntu's packages, where they differ. */
  ubuntu?: readonly string[];
}

export const neededPrograms: readonly NeededProgram[] = [
  {
    name: 'chromium',
    commands: chromiumCommands,
    debian: ['chromium'],
    // Ubuntu's own is a snap, which runs on few machines. The browser comes from npm, its libraries from here.
    ubuntu: ['libnss3', 'fontconfig', 'fonts-liberation'],
  },
  { name: 'git', commands: ['git'], debian: ['git'] },
  { name: 'nginx', commands: ['nginx'], debian: ['nginx-light'] },
  { name: 'sshd', commands: ['sshd'], debian: ['openssh-server'] },
  { name: 'ssh', commands: ['ssh'], debian: ['openssh-client'] },
  { name: 'rsync', commands: ['rsync'], debian: ['rsync'] },
  { name: 'python3', commands: ['python3'], debian: ['python3'] },
];

/** Services that start by themselves when a package is installed. */
export const startedServices: Readonly<Record<string, string>> = { 'nginx-light': 'nginx', 'openssh-server': 'ssh' };
