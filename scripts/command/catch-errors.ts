/**
 * Every verb imports this module first. An uncaught error always ends with status 2, and with two plain lines when the
 * machine is at fault.
 */
import './plain-console.ts';
import { stopAtError } from './stop-at-error.ts';

process.on('uncaughtException', (error) => stopAtError(error));
process.on('unhandledRejection', (error) => stopAtError(error));

// A reader that stops early, as `| head -1` does, has what it wanted: the work goes on and keeps its own status.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') stopAtError(error);
  });
