import type { Crumb } from './crumb.ts';

/** Names that lead somewhere, under one heading; a group without links is not shown. */
export interface DirectoryGroup {
  name?: string;
  /** Where the heading itself leads. */
  path?: string;
  links: DirectoryLink[];
}

export interface DirectoryLink extends Crumb {
  /** Articles behind the link. */
  count?: number;
  note?: string | undefined;
}
