import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { childEnvironment } from '../processes/child-environment.ts';
import { shellVariables } from './shell-variables.ts';

export interface ShellResult {
  status: number;
  output: string;
  errors: string;
}

/** A POSIX shell that stays open, here or behind ssh; what it holds is let go when this process dies, however. */
export interface Shell {
  /**
   * Runs lines of shell in a shell of their own, or in the lasting one when what they change is to last (`cd`, `exec`).
   * @throws when the shell has gone meanwhile
   */
  run(code: string, options?: { isLasting?: boolean }): Promise<ShellResult>;
  close(): void;
}

/** Fired by a shell that has gone: the connection was cut, or somebody ended the process. */
export class ShellGone extends Error {}

/** `ssh -p 2222 -i "a key"` → its words. */
export const splitCommand = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');

/**
 * Starts the shell. It reads its commands from a pipe whose other end only this process holds: at the end of the pipe
 * the shell ends too, so that no SIGKILL leaves one behind.
 */
export function openShell(command: readonly string[]): Shell {
  const [program = 'sh', ...args] = command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: childEnvironment(shellVariables) });
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  const gone = new Promise<never>((_, reject) => {
    const fail = (why: string): void => reject(new ShellGone(errors.rest().trim().split('\n').at(-1) || why));
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (status, signal) => {
      // What it said last is worth a moment; what it left running may hold its pipes for long.
      setTimeout(() => fail(`${program}: ${signal ?? status}`), 100);
    });
  });
  gone.catch(() => undefined); // told to whoever runs something, not to the process
  child.stdin.on('error', () => undefined); // a broken pipe is told by `gone`

  let last: Promise<unknown> = Promise.resolve();
  const runOne = async (code: string, isLasting: boolean): Promise<ShellResult> => {
    const mark = randomBytes(12).toString('hex');
    const [open, close] = isLasting ? ['{', '}'] : ['(', ')'];
    child.stdin.write(
      `${open}\n${code}\n${close} </dev/null; printf '\\n${mark} %s\\n' "$?"; printf '\\n${mark} 0\\n' >&2\n`,
    );
    const [out, err] = await Promise.race([Promise.all([output.until(mark), errors.until(mark)]), gone]);
    return { status: out.status, output: out.text, errors: err.text };
  };
  return {
    run(code, { isLasting = false } = {}) {
      const result = last.then(() => runOne(code, isLasting));
      last = result.catch(() => undefined);
      return result;
    },
    close: () => {
      child.stdin.end();
      child.unref();
    },
  };
}

interface Collector {
  /** What came since the last call, up to the line that the mark begins; its number is the status. */
  until(mark: string): Promise<{ text: string; status: number }>;
  rest(): string;
}

function collect(stream: NodeJS.ReadableStream): Collector {
  let chunks: Buffer[] = [];
  let look: (() => void) | undefined;
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    look?.();
  });
  const text = (): string => Buffer.concat(chunks).toString();
  return {
    rest: text,
    until: (mark) =>
      new Promise((resolve) => {
        const end = new RegExp(`\\n${mark} (\\d+)\\n$`);
        look = () => {
          // The mark comes last, so megabytes before it are joined once.
          if (!end.test(Buffer.concat(chunks.slice(-4)).subarray(-64).toString())) return;
          const all = text();
          const status = Number(end.exec(all)?.[1]);
          [chunks, look] = [[], undefined];
          resolve({ text: all.replace(end, ''), status });
        };
        look();
      }),
  };
}
