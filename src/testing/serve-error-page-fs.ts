import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Header } from '../newsroom/address-book.ts';

/** Starts a static host that knows no old addresses and sends `404.html` for any missing file. */
export async function serveErrorPage(
  folder: string,
  headers: readonly Header[],
): Promise<{ url: string; stop: () => void }> {
  const errorPage = readFileSync(join(folder, '404.html'));
  const serve = sirv(folder, {
    setHeaders: (response) => {
      for (const { name, value } of headers) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) =>
    serve(request, response, () => {
      for (const { name, value } of headers) response.setHeader(name, value);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(errorPage);
    }),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
