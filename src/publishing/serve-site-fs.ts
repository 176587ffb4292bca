import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor } from './headers.ts';

interface ServeOptions {
  siteDir: string;
  /** 0 takes any free port. */
  port: number;
  host?: string;
}

/**
 * Serves a built site as the real host does: the same headers, compressed text, a folder's address mended with its
 * slash, and the site's own page where nothing is.
 * @throws the system's error when the port is taken
 */
export async function serveSite({
  siteDir,
  port,
  host = '127.0.0.1',
}: ServeOptions): Promise<{ server: Server; url: string }> {
  const server = createServer(createListener(siteDir));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return { server, url: `http://${host}:${(server.address() as AddressInfo).port}` };
}

function createListener(siteDir: string): RequestListener {
  const compress = compression() as unknown as (...of: Parameters<typeof files>) => void;
  const files = sirv(siteDir, { etag: true, setHeaders: (response, path) => applyHeaders(path, response) });
  return (request, response) => {
    const notFound = (): void => {
      applyHeaders('/404.html', response);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(siteDir, '404.html')));
    };
    // `//` names another host to whoever reads it as an address, and no host at all when nothing follows.
    const address = URL.parse((request.url ?? '/').replace(/^\/+/, '/'), 'http://localhost');
    if (!address) {
      notFound();
      return;
    }
    const { pathname, search } = address;
    if (!pathname.endsWith('/') && existsSync(join(siteDir, pathname, 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    compress(request, response, () => {
      files(request, response, notFound);
    });
  };
}

function applyHeaders(path: string, response: Parameters<RequestListener>[1]): void {
  for (const { name, value } of headersFor(path)) response.setHeader(name, value);
}
