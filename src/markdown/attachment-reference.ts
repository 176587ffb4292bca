import { hasAttachmentName } from '../newsroom/attachment.ts';

/**
 * The file that a link means, in NFC: `Quyết định 12.pdf` for `Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2012.pdf#page=2`.
 * Undefined if the link does not lead to a document beside the page. The gate and the pages use this key, so that they
 * agree however an address was typed.
 */
export function attachmentReference(href: string): string | undefined {
  const path = href.replace(/[?#].*$/s, '');
  if (/^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(path)) return undefined;
  const file = decode(path).normalize('NFC');
  return hasAttachmentName(file) ? file : undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that encodes nothing (`50%.pdf`) stands for itself.
    return path;
  }
}
