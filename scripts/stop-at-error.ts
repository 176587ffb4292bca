import { exitStatus, stopWithCallError } from './stop.ts';

interface ReadFolder {
  /** Absolute path. */
  path: string;
  /** The folder as the caller knows it, with what it is: `thư mục nội dung \`content\``. */
  label: string;
  /** What to look at when it cannot be read. */
  cure: string;
}

/**
 * Ends the process with status 2 at an error that is no problem of the content: the machine's in a plain line, a
 * developer's with its stack.
 */
export function stopAtError(error: unknown, folder: ReadFolder): never {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (!code || !syscall) {
    console.error(error);
    process.exit(exitStatus.call);
  }
  if (path === folder.path) stopWithCallError(`Không đọc được ${folder.label} (${code}).`, folder.cure);
  return stopWithCallError(
    `Máy không đọc hoặc không ghi được ${path === undefined ? 'tệp' : `\`${path}\``} (${code}).`,
    'Kiểm tra quyền của tệp và chỗ trống của đĩa.',
  );
}
