/** Control characters of a terminal (C0, C1) except tab and new line, Unicode line ends, and direction marks. */
const controls = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Makes a text that a terminal shows but does not obey; hidden characters are written as in JSON. */
export const showControls = (text: string): string =>
  text.replace(controls, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
