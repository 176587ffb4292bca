/** The facts in the name of a release: `20261126T123456Z-b5e50c5-dirty`. */
export interface ReleaseName {
  /** ISO 8601: when it was published, by the target's clock. */
  instant: string;
  /** The content's commit; undefined when the content was not in a git repository. */
  commit: string | undefined;
  /** Whether the content had uncommitted changes. */
  isDirty: boolean;
}

const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(?:nogit|([0-9a-f]{7,40})(-dirty)?)$/;

export const createReleaseName = ({ instant, commit, isDirty }: ReleaseName): string => {
  const compact = instant.slice(0, 19).replaceAll(/[-:]/g, '');
  return `${compact}Z-${commit === undefined ? 'nogit' : `${commit}${isDirty ? '-dirty' : ''}`}`;
};

/** Returns undefined for a folder that no publisher named. */
export function parseReleaseName(name: string): ReleaseName | undefined {
  const parts = pattern.exec(name);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, commit, dirty] = parts;
  return { instant: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`, commit, isDirty: dirty !== undefined };
}
