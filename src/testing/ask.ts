import { request } from 'node:http';

export interface Asked {
  status: number | undefined;
  headers: Record<string, string>;
  body: Buffer;
}

/** Asks for the exact path: `fetch` would normalise it first, and unpack the answer. */
export const ask = (
  url: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Asked> =>
  new Promise((resolve, reject) => {
    request({ port: new URL(url).port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const named = Object.entries(response.headersDistinct).map(([name, values = []]) => [name, values.join(' + ')]);
        resolve({
          status: response.statusCode,
          headers: Object.fromEntries(named) as Record<string, string>,
          body: Buffer.concat(chunks),
        });
      });
    })
      .on('error', reject)
      .end();
  });
