import { hasAttachmentName } from '../newsroom/attachment.ts';

/**
 * The file that a link means, `Quyết định 12.pdf` for `Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2012.pdf#page=2`, in NFC;
 * undefined for a link that is to no document beside the page. The key by which the gate and the pages agree however an
 * address was typed.
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
    // A percent sign that encodes nothing (`50%.pdf`) is meant as itself.
    return path;
  }
}
