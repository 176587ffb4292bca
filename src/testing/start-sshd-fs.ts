import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './find-free-port.ts';
import { findProgram } from './find-program-fs.ts';

const sshd = findProgram('sshd');

export const hasSshd = sshd !== undefined && spawnSync('rsync', ['--version']).status === 0;

interface SshServer {
  /** The host part of `--to`, without the folder. */
  host: string;
  port: number;
  /** The client's command for a port: this server's own, or that of a proxy before it. */
  commandFor(port: number, ...more: string[]): string;
  stop(): Promise<void>;
}

/** Starts a real sshd as this user on a free port, with keys that live as long as the folder. */
export async function startSshd(workDir: string): Promise<SshServer> {
  const at = (name: string): string => join(workDir, name);
  mkdirSync(workDir, { recursive: true, mode: 0o700 });
  for (const name of ['host-key', 'user-key'])
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)], { stdio: 'inherit' });
  writeFileSync(at('authorized'), readFileSync(at('user-key.pub')));
  chmodSync(at('authorized'), 0o600);
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 });

  const port = await findFreePort();
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at('host-key')}`,
    `AuthorizedKeysFile ${at('authorized')}`,
    `PidFile ${at('pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PermitRootLogin prohibit-password',
    'MaxStartups 100',
  ];
  writeFileSync(at('config'), settings.join('\n'));
  const child = spawn(sshd ?? '', ['-D', '-e', '-f', at('config')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (tries > 200 || child.exitCode !== null) throw new Error(`sshd did not answer: ${said}`);
    await wait(50);
  }
  const known = `[127.0.0.1]:* ${readFileSync(at('host-key.pub'), 'utf8')}`;
  writeFileSync(at('known'), known);
  return {
    host: `${userInfo().username}@127.0.0.1`,
    port,
    commandFor: (to, ...more) =>
      ['ssh', '-F', '/dev/null', '-p', String(to), '-i', at('user-key'), '-o', `UserKnownHostsFile=${at('known')}`]
        .concat('-o', 'StrictHostKeyChecking=yes', '-o', 'IdentitiesOnly=yes', '-o', 'BatchMode=yes', ...more)
        .join(' '),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
