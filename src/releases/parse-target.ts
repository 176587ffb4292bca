/** Where releases go: a folder of this machine, or one that ssh reaches. */
export interface TargetAddress {
  /** `user@host`, an IPv6 address in brackets as rsync wants it; undefined for this machine. */
  host: string | undefined;
  dir: string;
  /** As the caller wrote it, for messages. */
  label: string;
}

/** A host as ssh takes it: without the brackets by which rsync tells the colons of an address from its own. */
export const sshHost = (host: string): string => host.replace(/\[(.*)\]$/, '$1');

/** Digits, colons, an IPv4 address at the end, the name of a network card: no sign of a shell's. */
const isIPv6 = (address: string): boolean =>
  /^[0-9a-fA-F:.]+(?:%[\w.-]+)?$/.test(address) && URL.canParse(`http://[${address.replace(/%.*/, '')}]/`);

/**
 * Reads `DIR`, `host:DIR` and `user@host:DIR` as rsync does: a colon before the first slash names a host.
 * @returns undefined for what is neither, as `host:`, `host::module` and `-option`
 */
export function parseTarget(label: string): TargetAddress | undefined {
  const [, host, dir = ''] = /^((?:[^/:@]+@)?\[[^\]/]*\]|[^/:]+):(.*)$/s.exec(label) ?? [undefined, undefined, label];
  if (dir === '' || dir.startsWith('-') || dir.includes('\n')) return undefined;
  if (host === undefined) return label.startsWith(':') ? undefined : { host, dir, label };
  const [, , address] = /^([\w.+-]+@)?\[([^\]]+)\]$/.exec(host) ?? [];
  const isSound =
    (address === undefined ? /^(?:[\w.+-]+@)?[\w.-]+$/.test(host) : isIPv6(address)) &&
    !host.startsWith('-') &&
    !dir.startsWith(':');
  // A path that begins nowhere begins at the user's home on the far side, so `~/` says nothing more.
  return isSound ? { host, dir: dir.replace(/^~\//, ''), label } : undefined;
}
