import { afterEach, expect, it } from 'vitest';
import { openShell, ShellGone, splitCommand, type Shell } from './open-shell-fs.ts';

let shell: Shell;
const open = (): Shell => (shell = openShell(['sh']));
afterEach(() => shell.close());

it('tells what a command said on either side, and how it ended', async () => {
  open();
  expect(await shell.run('echo một; echo hai >&2; exit 3')).toEqual({ status: 3, output: 'một\n', errors: 'hai\n' });
  expect(await shell.run('printf ba')).toEqual({ status: 0, output: 'ba', errors: '' });
});

it('runs commands one after another, in the order of the calls', async () => {
  open();
  const results = await Promise.all([shell.run('sleep 0.1; echo 1'), shell.run('echo 2')]);
  expect(results.map(({ output }) => output)).toEqual(['1\n', '2\n']);
});

it('keeps what a lasting command changed, and nothing of the others', async () => {
  open();
  await shell.run('cd /; A=1');
  await shell.run('cd /usr; B=2', { isLasting: true });
  expect((await shell.run('pwd; echo "$A$B"')).output).toBe('/usr\n2\n');
});

it('reads megabytes', async () => {
  open();
  const { output } = await shell.run('head -c 5000000 /dev/zero | tr "\\0" a');
  expect(output).toHaveLength(5_000_000);
});

it('throws when the shell has gone, at the call that waits and at the next', async () => {
  open();
  await expect(shell.run('echo sắp hết >&2; kill -9 $$; sleep 5')).rejects.toThrow(ShellGone);
  await expect(shell.run('echo')).rejects.toThrow(ShellGone);
});

it('throws when there is no such program', async () => {
  shell = openShell(['/khong/co']);
  await expect(shell.run('echo')).rejects.toThrow('ENOENT');
});

it.each([
  ['ssh', ['ssh']],
  ['ssh -p 2222 -i "khóa của tôi"', ['ssh', '-p', '2222', '-i', 'khóa của tôi']],
  ["ssh -o 'A=b c'", ['ssh', '-o', 'A=b c']],
])('splits %s', (command, words) => {
  expect(splitCommand(command)).toEqual(words);
});
