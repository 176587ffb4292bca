import { chromiumCommands } from '../../src/testing/find-chromium-fs.ts';

/** A program that the tests run as a reader, a host or an officer would, and that npm ci does not install. */
export interface NeededProgram {
  /** As a person calls it. */
  name: string;
  /** Commands of which any one will do. */
  commands: readonly string[];
  /** Packages of Debian that bring it. */
  debian: readonly string[];
  /** Where Ubuntu's are others. */
  ubuntu?: readonly string[];
}

export const neededPrograms: readonly NeededProgram[] = [
  {
    name: 'chromium',
    commands: chromiumCommands,
    debian: ['chromium'],
    // Its own is a snap, which runs on few machines: the browser comes from npm, what it needs from here.
    ubuntu: ['libnss3', 'fontconfig', 'fonts-liberation'],
  },
  { name: 'git', commands: ['git'], debian: ['git'] },
  { name: 'nginx', commands: ['nginx'], debian: ['nginx-light'] },
  { name: 'sshd', commands: ['sshd'], debian: ['openssh-server'] },
  { name: 'ssh', commands: ['ssh'], debian: ['openssh-client'] },
  { name: 'rsync', commands: ['rsync'], debian: ['rsync'] },
  { name: 'python3', commands: ['python3'], debian: ['python3'] },
];

/** Services that a package starts by itself once it is installed. */
export const startedServices: Readonly<Record<string, string>> = { 'nginx-light': 'nginx', 'openssh-server': 'ssh' };
