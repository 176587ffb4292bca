import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

interface Terminal {
  env: Record<string, string>;
  columns?: number;
}

/** Milliseconds to wait for each question, on a machine that has much else to do. */
const patience = 20_000;

/** The text that the terminal must show, and the answer to type then. */
export type Answer = [shown: string, typed: string];

/**
 * Runs a verb in a terminal made by util-linux's `script`, and types each answer when its question appears.
 * @returns the status of the verb, and everything that the terminal showed
 */
export async function answerInTerminal(
  verb: string,
  given: string,
  answers: readonly Answer[],
  { env, columns = 100 }: Terminal,
): Promise<{ status: number | null; shown: string }> {
  const found = spawnSync('script', ['--version'], { encoding: 'utf8' });
  if (!found.stdout?.includes('util-linux'))
    throw new Error('The questions are asked in a terminal: install `script` of util-linux (Debian: bsdutils).');
  const script = fileURLToPath(new URL(`../../scripts/${verb}.ts`, import.meta.url));
  const command = `stty cols ${columns} rows 40; '${process.execPath}' '${script}' ${given}`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', CI: '', ...env },
  });
  const waiting = [...answers];
  let [shown, since] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const next = waiting[0];
    if (!next || !unwrapped(shown.slice(since)).includes(next[0])) return;
    waiting.shift();
    since = shown.length;
    for (const [index, key] of splitKeys(next[1]).entries()) setTimeout(() => child.stdin.write(key), 300 + index * 30);
  });
  const stuck = setTimeout(() => child.kill('SIGKILL'), patience * (answers.length + 3));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(stuck);
  if (waiting.length > 0) throw new Error(`Nobody asked “${waiting[0]?.[0]}”:\n${stripVTControlCharacters(shown)}`);
  return { status, shown: stripVTControlCharacters(shown) };
}

/** Joins a text again that a narrow terminal broke into lines, each with a bar in front. */
const unwrapped = (text: string): string => stripVTControlCharacters(text).replaceAll(/[│\s]+/g, ' ');

/** Splits typed text into keys. An arrow key has several characters. */
const splitKeys = (typed: string): string[] => typed.match(/\x1b\[.|[^]/gu) ?? [];
