import { spawnSync } from 'node:child_process';

/** Ways to get a mount table of one's own: as root where the machine allows it, or as a user mapped to root. */
const ways = [
  ['unshare', '--mount', '--propagation', 'private'],
  ['unshare', '--user', '--map-root-user', '--mount'],
];

const canMount = ([program = '', ...args]: string[]): boolean =>
  spawnSync(program, [...args, 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt']).status === 0;

let way: string[] | undefined;

/** Tells whether the machine allows any way; a container without CAP_SYS_ADMIN forbids all. */
export const canRunInNamespace = (): boolean => (way ??= ways.find(canMount)) !== undefined;

/** Runs lines of shell whose mounts nobody else sees, and which disappear at the end. */
export function runInNamespace(
  script: string,
  env: Record<string, string>,
): { status: number | null; stdout: string; stderr: string } {
  if (!canRunInNamespace()) throw new Error('This machine gives nobody a mount table of his own.');
  const [program = '', ...args] = way ?? [];
  return spawnSync(program, [...args, 'sh', '-ec', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', CONTENT_DIR: '/khong-co-noi-dung', ...env },
  });
}
