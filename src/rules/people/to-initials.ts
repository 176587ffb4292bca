/** `Nguyễn Văn Bình` → `N.V.B.` */
export const toInitials = (name: string): string =>
  name
    .split(/[ \u00A0.]+/)
    .filter((syllable) => syllable !== '')
    .map((syllable) => `${syllable.charAt(0)}.`)
    .join('');
