import type { FolderReplacement } from '../../src/disk/replace-folder-fs.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import type { Environment } from '../command/environment.ts';

/** What every step of a build needs. */
export interface BuildOrder {
  readonly environment: Environment;
  /** As the gate passed it. */
  readonly newsroom: Newsroom;
  /** The key by which readers verify this site; undefined if the site may not be published or is not signed. */
  readonly verifyKey: string | undefined;
  /** Whether the site is also packed into an archive. */
  readonly bundle: boolean;
  /** What only this build needs, and its next run can reuse. */
  readonly workDir: string;
  /** The folder in which the new site is made. */
  readonly siteDir: string;
  readonly replacement: FolderReplacement;
}

/** One step of a build. `refused`: the content is at fault, the step has said why, and the build ends here. */
export type BuildStep = (order: BuildOrder) => void | 'refused' | Promise<void | 'refused'>;
