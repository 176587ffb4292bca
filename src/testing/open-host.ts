import { createServer, type Server } from 'node:http';
import { serveSite } from '../hosting/serve-site-fs.ts';

/** A host that a test can cut off or give another release, always at the same address. */
export interface Host {
  url: string;
  /** Cuts the network: neither a page nor its worker reaches anything. */
  stop: () => Promise<void>;
  /** Makes a network so bad that no request is ever answered. */
  hang: () => Promise<void>;
  /** Restores the network with this release. */
  serve: (siteDir: string) => Promise<void>;
}

export async function openHost(siteDir: string): Promise<Host> {
  const first = await serveSite({ siteDir, port: 0 });
  const port = Number(new URL(first.url).port);
  let server: Server | undefined = first.server;
  const stop = async (): Promise<void> => {
    const stopping = server;
    server = undefined;
    if (!stopping) return;
    await new Promise((resolve) => {
      stopping.close(resolve);
      stopping.closeAllConnections();
    });
  };
  return {
    url: first.url,
    stop,
    hang: async () => {
      await stop();
      const hanging = createServer(() => {});
      await new Promise<void>((resolve) => hanging.listen(port, '127.0.0.1', resolve));
      server = hanging;
    },
    serve: async (dir) => {
      await stop();
      ({ server } = await serveSite({ siteDir: dir, port }));
    },
  };
}
