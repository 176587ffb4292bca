/** Where releases go: a folder of this machine, or one that ssh reaches. */
export interface TargetAddress {
  /** `user@host`; undefined for this machine. */
  host: string | undefined;
  dir: string;
  /** As the caller wrote it, for messages. */
  label: string;
}

/**
 * Reads `DIR`, `host:DIR` and `user@host:DIR` as rsync does: a colon before the first slash names a host.
 * @returns undefined for what is neither, as `host:`, `host::module` and `-option`
 */
export function parseTarget(label: string): TargetAddress | undefined {
  const [, host, dir = ''] = /^([^/:]+):(.*)$/s.exec(label) ?? [undefined, undefined, label];
  if (dir === '' || dir.startsWith('-') || dir.includes('\n')) return undefined;
  if (host === undefined) return label.startsWith(':') ? undefined : { host, dir, label };
  const isSound = /^(?:[\w.+-]+@)?[\w.-]+$/.test(host) && !host.startsWith('-') && !dir.startsWith(':');
  // A path that begins nowhere begins at the user's home on the far side, so `~/` says nothing more.
  return isSound ? { host, dir: dir.replace(/^~\//, ''), label } : undefined;
}
