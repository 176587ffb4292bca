/** Lower case without marks, đ as d: `Đường Hồ Chí Minh` → `duong ho chi minh`. For comparing, never for display. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
