/** Orders to a terminal (C0, C1) but tab and new line, line ends of Unicode, and what turns the direction of writing. */
const controls = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Text that a terminal shows and does not obey; what was hidden is named as JSON writes it. */
export const showControls = (text: string): string =>
  text.replace(controls, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
