/** How a file was written anew by whatever saved it, so that no sum can fit; undefined when nothing shows. */
export type Rewriting = 'trang-day-du' | 'pdf';

const signs: readonly [RegExp, Rewriting][] = [
  [/^%PDF-/, 'pdf'],
  [/<!-- saved from url=\(/, 'trang-day-du'],
  [/^From: <Saved by |^Content-Type: multipart\/related/m, 'trang-day-du'],
];

/** The marks that browsers leave at the head of a file: “saved from url”, MHTML, PDF. */
export function findRewriting(bytes: Uint8Array): Rewriting | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 2048));
  return signs.find(([pattern]) => pattern.test(head))?.[1];
}
