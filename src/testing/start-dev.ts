import { findFreePort } from './find-free-port.ts';
import { startVerb } from './run-verb-fs.ts';

export interface DevServer {
  /** The address without a slash at the end. */
  url: string;
  /** Gives the status and body of a page. Leaves out the head, which holds whole stylesheets. */
  get: (path: string) => Promise<{ status: number; html: string }>;
  /** Everything that the terminal has shown so far. */
  said: () => string;
  stop: () => Promise<void>;
}

/** Starts `npm run dev` on a content folder, and waits for its first page. */
export async function startDev(contentDir: string, env: Record<string, string> = {}): Promise<DevServer> {
  const port = await findFreePort();
  const started = startVerb('dev', { env: { CONTENT_DIR: contentDir, PORT: String(port), ...env } });
  let said = '';
  for (const stream of [started.process.stdout, started.process.stderr])
    stream?.on('data', (text: string) => (said += text));
  const url = `http://localhost:${port}`;
  const get = async (path: string): Promise<{ status: number; html: string }> => {
    const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
    return { status: response.status, html: (await response.text()).replace(/^[^]*<body>/, '') };
  };
  const stop = async (): Promise<void> => {
    started.process.kill();
    await started.done;
  };
  const opened = new Promise<void>((resolve) => {
    started.process.stdout?.on('data', () => said.includes('Trang xem thử: ') && resolve());
  });
  const ended = started.done.then(({ status, stderr }) => {
    throw new Error(`npm run dev ended with ${status}:\n${stderr}`);
  });
  await Promise.race([opened, ended]);
  ended.catch(() => undefined);
  return { url, get, said: () => said, stop };
}
