import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

interface CuttingProxy {
  port: number;
  /** The number of connections that were cut. */
  cuts: () => number;
  stop(): void;
}

/**
 * A network that fails: passes bytes on until so many went to the server, over all connections together. Then it cuts
 * every connection, or lets them hang silently like a pulled cable.
 */
export async function startCuttingProxy(
  to: number,
  { after, isSilent = false }: { after: number; isSilent?: boolean },
): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  let [passed, cuts] = [0, 0];
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk: Buffer) => {
      passed += chunk.length;
      if (passed <= after) upstream.write(chunk);
      else cutAll();
    });
    upstream.on('data', (chunk: Buffer) => {
      if (passed <= after) client.write(chunk);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const cutAll = (): void => {
    cuts += 1;
    if (isSilent) return;
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cuts: () => cuts,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
