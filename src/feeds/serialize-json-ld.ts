const unsafe = /[<>&\u2028\u2029]/g;

/**
 * JSON-LD for the inside of a `<script type="application/ld+json">`: no text can close the element or open a comment,
 * and the two line separators that JavaScript knows and JSON does not are written as escapes.
 */
export const serializeJsonLd = (data: object): string =>
  JSON.stringify(data).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
