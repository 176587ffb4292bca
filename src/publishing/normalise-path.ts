/**
 * The path of a request as nginx reads it: decoded, single slashes, dots resolved; undefined for one that it answers
 * with 400, because it is spelt wrong or climbs above the root.
 */
export function normalisePath(raw: string): string | undefined {
  if (!raw.startsWith('/') || /%(?![0-9a-f]{2})|%00/i.test(raw)) return undefined;
  const decoded = Buffer.from(
    raw.replaceAll(/%([0-9a-f]{2})/gi, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString();
  const segments: string[] = [];
  const parts = decoded.split('/').slice(1);
  for (const part of parts) {
    if (part === '..' && segments.pop() === undefined) return undefined;
    if (!['', '.', '..'].includes(part)) segments.push(part);
  }
  const isFolder = ['', '.', '..'].includes(parts.at(-1) ?? '');
  return `/${segments.join('/')}${isFolder && segments.length > 0 ? '/' : ''}`;
}
