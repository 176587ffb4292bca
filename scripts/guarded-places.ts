import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { GuardedPlace } from '../src/disk/judge-place-fs.ts';
import type { Environment } from './environment.ts';

/** Folders of the project into which no verb puts what it makes: they are written by hand, by git or by npm. */
const ownFolders = [
  'content',
  'src',
  'scripts',
  'public',
  'node_modules',
  '.git',
  '.cache',
  '.astro',
  '.github',
  '.ci',
] as const;

/** What no verb replaces, and no folder above it; the first that fits is the one that messages name. */
export function createGuardedPlaces({ root, contentDir }: Pick<Environment, 'root' | 'contentDir'>): GuardedPlace[] {
  return [
    { path: root, name: 'thư mục của dự án', isClosed: false },
    { path: contentDir, name: 'thư mục nội dung', isClosed: true },
    ...ownFolders.map((name) => ({ path: join(root, name), name: `thư mục \`${name}\` của dự án`, isClosed: true })),
    { path: process.cwd(), name: 'thư mục đang đứng', isClosed: false },
    ...homes().map((path) => ({ path, name: 'thư mục nhà của tài khoản này', isClosed: false })),
    { path: tmpdir(), name: 'thư mục tạm của máy', isClosed: false },
  ];
}

/** `HOME` may say another than the machine's list of accounts; an account that is on no list has only the first. */
function homes(): string[] {
  try {
    return [homedir(), userInfo().homedir];
  } catch {
    // A container often runs under a number that no list knows.
    return [homedir()];
  }
}
