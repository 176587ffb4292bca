import { readFromGit } from '../check/read-from-git-fs.ts';

/** Gives the commit of the content folder, for the name of a release. */
export function readContentCommit(contentDir: string): { commit: string | undefined; isDirty: boolean } {
  const git = (...args: string[]): string | undefined => readFromGit(args, { cwd: contentDir })?.trim();
  const commit = git('rev-parse', '--short', 'HEAD') || undefined;
  return { commit, isDirty: commit !== undefined && git('status', '--porcelain', '--', '.') !== '' };
}
