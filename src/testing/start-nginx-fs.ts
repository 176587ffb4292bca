import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './find-free-port.ts';
import { findProgram } from './find-program-fs.ts';
import { makeTemporaryFolder } from './temporary-folders-fs.ts';

export interface Nginx {
  port: number;
  url: string;
  /** Reads the configuration again, as `nginx -s reload` does, and waits until the new one answers. */
  reload: () => Promise<void>;
  stop: () => Promise<void>;
}

interface NginxOptions {
  /** Lines of the one `server` block, except where it listens. */
  server: string;
}

/** Starts this machine's real nginx as the user of the test, with all its files in a folder of its own. */
export async function startNginx({ server }: NginxOptions): Promise<Nginx> {
  const binary = findProgram('nginx');
  if (!binary) throw new Error('No nginx: install it with `apt-get install nginx-light`.');
  const folder = makeTemporaryFolder('nginx-');
  const port = await findFreePort();
  writeFileSync(join(folder, 'nginx.conf'), mainConfig({ folder, port, server }));
  const child = spawn(binary, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const readLog = (): string => {
    const log = join(folder, 'error.log');
    return complaint + (existsSync(log) ? readFileSync(log, 'utf8') : '');
  };
  await waitUntil(() => isListening(port), child, readLog);
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    reload: async () => {
      const count = (text: string): number => text.split('gracefully shutting down').length;
      const before = count(readLog());
      child.kill('SIGHUP');
      await waitUntil(async () => count(readLog()) > before, child, readLog);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Runs `nginx -t` on a `server` block: its output says whether nginx could start or reload with it. */
export function testNginx({ server }: NginxOptions): string {
  const binary = findProgram('nginx');
  if (!binary) throw new Error('No nginx: install it with `apt-get install nginx-light`.');
  const folder = makeTemporaryFolder('nginx-');
  writeFileSync(join(folder, 'nginx.conf'), mainConfig({ folder, port: 1024, server }));
  const args = ['-t', '-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')];
  const { stderr } = spawnSync(binary, args, { encoding: 'utf8' });
  return stderr;
}

const mainConfig = ({ folder, port, server }: NginxOptions & { folder: string; port: number }): string => `
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log notice;
events { worker_connections 256; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  # What machines are found to say for all their sites.
  gzip on;
  gzip_types *;
  expires 1d;
  charset utf-8;
  autoindex on;
  server {
    listen 127.0.0.1:${port};
    ${server}
  }
}
`;

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** @throws with nginx's own message when it ended, or after ten seconds */
async function waitUntil(isDone: () => Promise<boolean>, child: ChildProcess, readLog: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isDone()) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx did not answer: ${readLog()}`);
}
