import { findSystemError } from '../../src/disk/find-system-error.ts';
import { describeSystemError } from './describe-system-error.ts';
import { exitStatus, stopWithCallError } from './stop.ts';

interface ReadFolder {
  /** Absolute path. */
  path: string;
  /** The folder's description and name for the caller: `thư mục nội dung \`content\``. */
  label: string;
  /** What to check when the folder cannot be read. */
  cure: string;
}

/**
 * Ends the process with status 2 at an error that is not a problem of the content: an error of the machine gives two
 * plain lines, an error of the code gives its stack.
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
