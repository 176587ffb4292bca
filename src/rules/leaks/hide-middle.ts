const shownFirst = 3;
const shownLast = 2;

/** A number that may stand in no report either, enough of it left to find it by: `001•••••••34`. */
export const hideMiddle = (number: string): string =>
  number.slice(0, shownFirst) + number.slice(shownFirst, -shownLast).replace(/[^ .-]/g, '•') + number.slice(-shownLast);
