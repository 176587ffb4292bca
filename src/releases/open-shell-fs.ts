import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { childEnvironment } from '../processes/child-environment.ts';
import { shellVariables } from './shell-variables.ts';

export interface ShellResult {
  status: number;
  output: string;
  errors: string;
}

/** A POSIX shell that stays open, here or behind ssh. It frees what it holds when this process dies for any reason. */
export interface Shell {
  /**
   * Runs lines of shell in a subshell, or in the lasting shell when their effects must last (`cd`, `exec`).
   * @throws when the shell has ended
   */
  run(code: string, options?: { isLasting?: boolean }): Promise<ShellResult>;
  close(): void;
}

/** Thrown when the shell has ended: the connection was cut, or somebody ended the process. */
export class ShellGone extends Error {}

/** Splits a command into words: `ssh -p 2222 -i "a key"`. */
export const splitCommand = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');

/**
 * Starts the shell. The shell reads its commands from a pipe whose other end only this process holds. When the pipe
 * ends, the shell ends too, so even a SIGKILL leaves no shell behind.
 */
export function openShell(command: readonly string[]): Shell {
  const [program = 'sh', ...args] = command;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: childEnvironment(shellVariables) });
  const [output, errors] = [collect(child.stdout), collect(child.stderr)];
  const gone = new Promise<never>((_, reject) => {
    const fail = (why: string): void => reject(new ShellGone(errors.rest().trim().split('\n').at(-1) || why));
    child.once('error', ({ message }) => fail(message));
    child.once('exit', (status, signal) => {
      // Wait a moment for the last error text, but not longer: a child that still runs may keep the pipes open.
      setTimeout(() => fail(`${program}: ${signal ?? status}`), 100);
    });
  });
  gone.catch(() => undefined); // the caller of `run` gets this error, so the process need not
  child.stdin.on('error', () => undefined); // `gone` reports a broken pipe

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
  /** Gives the text since the last call, up to the line that starts with the mark. That line's number is the status. */
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
          // The mark comes last. Only its end is tested, so that megabytes before it are joined only once.
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
