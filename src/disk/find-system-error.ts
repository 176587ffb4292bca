export interface SystemError {
  /** The code in Node's spelling: `EACCES`. */
  code: string;
  /** Undefined when the system named no path. */
  path: string | undefined;
}

/** When a copy or a rename fails with one of these codes, the target is at fault, not the source. */
const ofTarget = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Libraries that write files pass on only the text of the system's error, not the error itself. */
const inText = /\b(E[A-Z]{2,15}): [^\n]*?(?: '([^'\n]+)')?(?:\n|$)/;

/**
 * Finds the error of the operating system inside an error, even when a library wrapped it several times. Returns
 * undefined when there is none.
 */
export function findSystemError(error: unknown, depth = 8): SystemError | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const { code, path, syscall, dest } = error as NodeJS.ErrnoException & { dest?: string };
  if (code && syscall) return { code, path: ofTarget.has(code) ? (dest ?? path) : path };
  const causes = [error.cause, ...(error instanceof AggregateError ? (error.errors as unknown[]) : [])];
  for (const cause of causes) {
    const found = findSystemError(cause, depth - 1);
    if (found) return found;
  }
  const [, named, place] = inText.exec(`${error.message}\n`) ?? [];
  return named === undefined ? undefined : { code: named, path: place };
}
