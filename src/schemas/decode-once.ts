const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** One layer of percent signs undone. Never fails: what is no UTF-8 becomes U+FFFD, a percent sign that stands alone stays. */
export const decodeOnce = (path: string): string =>
  path.replaceAll(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    decoder.decode(Uint8Array.from(codes.slice(1).split('%'), (code) => Number.parseInt(code, 16))),
  );
