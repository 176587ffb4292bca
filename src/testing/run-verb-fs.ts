import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ownScripts = fileURLToPath(new URL('../../scripts', import.meta.url));

interface VerbCall {
  args?: string[];
  env?: Record<string, string>;
  /** The folder of the call; by default this process's own. */
  cwd?: string;
  /** The folder of the verbs, for another checkout. */
  scripts?: string;
}

export interface VerbResult {
  status: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** What a build says while the build of another test, in the same checkout, makes its pages. */
const waiting = /^Chờ một lượt dựng khác \(tiến trình \d+\) trong cùng thư mục dự án…\n/gmu;

/** Starts a verb as `npm run` does, with the pinned Node. `done` settles when the process has ended. */
export function startVerb(
  verb: string,
  { args = [], env = {}, cwd, scripts = ownScripts }: VerbCall = {},
): { process: ChildProcess; done: Promise<VerbResult> } {
  const child = spawn(process.execPath, [`${scripts}/${verb}.ts`, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const done = new Promise<VerbResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve({ status, signal, stdout: stdout.replace(waiting, ''), stderr }));
  });
  return { process: child, done };
}

/** Runs a verb to its end. */
export const runVerb = (...call: Parameters<typeof startVerb>): Promise<VerbResult> => startVerb(...call).done;
