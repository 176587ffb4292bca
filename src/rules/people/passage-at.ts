/** Limits how much of a long paragraph is read around the place, so that a file of one line costs no more. */
const reach = 900;

/** The paragraph at an index. */
export function passageAt(text: string, index: number): { start: number; text: string } {
  const from = Math.max(0, index - reach);
  const window = text.slice(from, index + reach);
  const at = index - from;
  const start = window.lastIndexOf('\n\n', at) + 1;
  const end = window.indexOf('\n\n', at);
  return { start: from + start, text: window.slice(start, end < 0 ? undefined : end) };
}
