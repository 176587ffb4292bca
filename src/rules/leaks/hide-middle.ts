const shownFirst = 3;
const shownLast = 2;

/** Masks a number that may not appear in a report either, but keeps enough to find it: `001•••••••34`. */
export function hideMiddle(number: string): string {
  const last = number.replace(/[^\p{L}\p{N}]/gu, '').length - shownLast;
  let count = 0;
  return number.replaceAll(/[`•]/g, ' ').replace(/[\p{L}\p{N}]/gu, (sign) => {
    count += 1;
    return count <= shownFirst || count > last ? sign : '•';
  });
}
