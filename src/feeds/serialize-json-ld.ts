const unsafe = /[<>&\u2028\u2029]/g;

/**
 * JSON-LD for the content of a `<script type="application/ld+json">`: no text can close the element or open a comment.
 * U+2028 and U+2029 are escaped, because JavaScript reads them as line ends and JSON does not.
 */
export const serializeJsonLd = (data: object): string =>
  JSON.stringify(data).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
