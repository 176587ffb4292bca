const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Decodes one layer of percent encoding. Never fails: bytes that are not UTF-8 become U+FFFD, a lone percent sign
 * stays.
 */
export const decodeOnce = (path: string): string =>
  path.replaceAll(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    decoder.decode(Uint8Array.from(codes.slice(1).split('%'), (code) => Number.parseInt(code, 16))),
  );
