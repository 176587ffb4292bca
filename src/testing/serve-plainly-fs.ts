import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a folder with a web server that knows nothing of the site: Python's own, if installed. */
export async function servePlainly(folder: string): Promise<{ url: string; stop: () => void }> {
  const hasPython = spawnSync('python3', ['--version']).status === 0;
  return hasPython ? serveByPython(folder) : serveByNode(folder);
}

async function serveByPython(folder: string): Promise<{ url: string; stop: () => void }> {
  const args = ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', folder];
  const server: ChildProcess = spawn('python3', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = (await once(server.stdout ?? server, 'data')) as [Buffer];
  const port = /port (\d+)/.exec(String(said))?.[1];
  if (!port) throw new Error(`Python's server did not say its port: ${String(said)}`);
  return { url: `http://127.0.0.1:${port}`, stop: () => void server.kill() };
}

async function serveByNode(folder: string): Promise<{ url: string; stop: () => void }> {
  const server: Server = createServer(sirv(folder));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
