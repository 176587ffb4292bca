export interface SystemError {
  /** As Node spells it: `EACCES`. */
  code: string;
  /** Undefined where the system named none. */
  path: string | undefined;
}

/** Of a copy and of a new name, these are the fault of the place that is written to. */
const ofTarget = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** Libraries that write files hand on the text of the system's error, and not the error. */
const inText = /\b(E[A-Z]{2,15}): [^\n]*?(?: '([^'\n]+)')?(?:\n|$)/;

/**
 * The error of the operating system behind an error, however deeply a library wrapped it; undefined for one of another
 * kind.
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
