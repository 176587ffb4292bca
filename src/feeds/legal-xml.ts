/**
 * Every character outside the `Char` production of XML 1.0: most control characters, lone surrogates, U+FFFE and
 * U+FFFF.
 */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Removes characters that XML 1.0 forbids even when escaped; one of them makes a feed reader refuse the whole feed.
 */
export const legalXml = (text: string): string => text.replace(illegal, '');
