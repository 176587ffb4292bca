const safeSchemes = new Set(['http', 'https', 'mailto', 'tel']);

// What browsers pass over when they look for the scheme, and what an eye does not see.
const ignored = /[\p{C}\p{Z}\s]+/gu;

/** Whether an address is relative or of a scheme that only leads somewhere: nothing that runs and nothing embedded. */
export function isSafeUrl(url: string): boolean {
  const colon = url.indexOf(':');
  if (colon < 0) return true;
  const before = url.slice(0, colon);
  if (/[/?#]/.test(before)) return true;
  return safeSchemes.has(before.replace(ignored, '').toLowerCase());
}
