import { stopWithCallError } from './stop.ts';

/** The option of verbs that open a page on this machine. */
export const portOption = { port: { type: 'string', default: process.env['PORT'] ?? '4321' } } as const;

/** Ends the process with status 2 when the port number is not valid; `call` is the verb as it is typed. */
export function readPort(text: string, call: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  return stopWithCallError(
    `Cổng \`${text}\` không dùng được.`,
    `Viết một số từ 0 đến 65535: \`${call} -- --port 4321\`.`,
  );
}
