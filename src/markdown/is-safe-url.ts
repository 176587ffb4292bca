const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

// Characters that browsers ignore when they look for the scheme, and invisible ones.
const ignored = /[\p{C}\p{Z}\s]+/gu;

/** Whether an address is relative or has a scheme that only leads to a place, runs nothing and embeds nothing. */
export function isSafeUrl(url: string): boolean {
  const colon = url.indexOf(':');
  if (colon < 0) return true;
  const before = url.slice(0, colon);
  if (/[/?#]/.test(before)) return true;
  return safeSchemes.has(before.replace(ignored, '').toLowerCase());
}
