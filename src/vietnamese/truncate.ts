/**
 * At most `max` UTF-16 units, `…` included, cut between syllables. If the first syllable is too long, such as an
 * address, the cut is inside it, but never inside a surrogate pair.
 */
export function truncate(text: string, max: number): string {
  const whole = text.trim();
  if (whole.length <= max) return whole;
  const room = Math.max(0, max - 1);
  const cut = whole.slice(0, room + 1).search(/\s+\S*$/);
  const kept = cut > 0 ? whole.slice(0, cut) : whole.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.…–-]+$/u, '')}…`;
}
