/**
 * Imported first by every verb: whatever nobody caught ends in two plain lines where the machine is at fault, and in
 * status 2 always.
 */
import './plain-console.ts';
import { stopAtError } from './stop-at-error.ts';

process.on('uncaughtException', (error) => stopAtError(error));
process.on('unhandledRejection', (error) => stopAtError(error));

// Who reads no further, as `| head -1` does, has what was wanted: the work goes on, and its status is its own.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') stopAtError(error);
  });
