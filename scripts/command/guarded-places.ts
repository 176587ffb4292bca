import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { GuardedPlace } from '../../src/disk/judge-place-fs.ts';
import type { Environment } from './environment.ts';

/** Folders of the project where no verb may write output: people, git or npm write them. */
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

/** Lists the places that no verb may replace, nor any folder above them. Messages name the first place that matches. */
export const createGuardedPlaces = ({ root, contentDir }: Pick<Environment, 'root' | 'contentDir'>): GuardedPlace[] => [
  projectPlace(root),
  { path: contentDir, name: 'thư mục nội dung', isClosed: true },
  ...ownFolders.map((name) => ({ path: join(root, name), name: `thư mục \`${name}\` của dự án`, isClosed: true })),
  { path: process.cwd(), name: 'thư mục đang đứng', isClosed: false },
  ...accountPlaces(),
  { path: tmpdir(), name: 'thư mục tạm của máy', isClosed: false },
];

export const projectPlace = (root: string): GuardedPlace => ({
  path: root,
  name: 'thư mục của dự án',
  isClosed: false,
});

/** `HOME` may differ from the machine's list of accounts. A container's user id is often on no list and has no home. */
export const accountPlaces = (): GuardedPlace[] =>
  [homedir, () => userInfo().homedir].flatMap((find) => {
    try {
      return { path: find(), name: 'thư mục nhà của tài khoản này', isClosed: false };
    } catch {
      return []; // no such account, so no home to guard
    }
  });
