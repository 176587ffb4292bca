/** Where releases go: a folder on this machine, or one that ssh reaches. */
export interface TargetAddress {
  /** `user@host`, an IPv6 address in brackets as rsync wants it; undefined for this machine. */
  host: string | undefined;
  dir: string;
  /** As the caller wrote it, for messages. */
  label: string;
}

/** Gives a host as ssh takes it: without the brackets that rsync needs around the colons of an IPv6 address. */
export const sshHost = (host: string): string => host.replace(/\[(.*)\]$/, '$1');

/** Allows digits, colons, an IPv4 address at the end and the name of a network card: nothing special in a shell. */
const isIPv6 = (address: string): boolean =>
  /^[0-9a-fA-F:.]+(?:%[\w.-]+)?$/.test(address) && URL.canParse(`http://[${address.replace(/%.*/, '')}]/`);

/**
 * Reads `DIR`, `host:DIR` and `user@host:DIR` as rsync does: a colon before the first slash means a host.
 * @returns undefined for anything else, such as `host:`, `host::module` and `-option`
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
  // On the remote side a relative path starts at the user's home, so `~/` adds nothing.
  return isSound ? { host, dir: dir.replace(/^~\//, ''), label } : undefined;
}
