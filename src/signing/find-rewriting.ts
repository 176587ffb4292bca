/** How a program rewrote a file when it saved it, so that no digest can match; undefined when no sign shows that. */
export type Rewriting = 'trang-day-du' | 'pdf';

const signs: readonly [RegExp, Rewriting][] = [
  [/^%PDF-/, 'pdf'],
  [/<!-- saved from url=\(/, 'trang-day-du'],
  [/^From: <Saved by |^Content-Type: multipart\/related/m, 'trang-day-du'],
];

/** Looks for the marks that browsers write at the start of a file: “saved from url”, MHTML, PDF. */
export function findRewriting(bytes: Uint8Array): Rewriting | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 2048));
  return signs.find(([pattern]) => pattern.test(head))?.[1];
}
