/** `AbortSignal.timeout`, which Safari 15 and Chrome 100 do not have. */
export function abortAfter(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new DOMException('Nothing came in time', 'TimeoutError')), milliseconds);
  return controller.signal;
}
