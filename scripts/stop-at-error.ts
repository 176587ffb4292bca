import { findSystemError } from '../src/disk/find-system-error.ts';
import { describeSystemError } from './describe-system-error.ts';
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
 * Ends the process with status 2 at an error that is no problem of the content: the machine's in two plain lines, a
 * developer's with its stack.
 */
export function stopAtError(error: unknown, folder?: ReadFolder): never {
  const found = findSystemError(error);
  if (!found) {
    console.error(error);
    process.exit(exitStatus.call);
  }
  if (folder && found.path === folder.path)
    stopWithCallError(`Không đọc được ${folder.label} (${found.code}).`, folder.cure);
  const { message, cure } = describeSystemError(found);
  return stopWithCallError(message, cure);
}
