import type { Crumb } from './crumb.ts';

/** A group of links under one heading; a group without links is not shown. */
export interface DirectoryGroup {
  name?: string;
  /** The address of the heading, if it is a link. */
  path?: string;
  links: DirectoryLink[];
}

export interface DirectoryLink extends Crumb {
  /** Number of articles behind the link. */
  count?: number;
  note?: string | undefined;
}
