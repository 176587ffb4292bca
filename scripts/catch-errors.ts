/**
 * Imported first by every verb: whatever nobody caught ends in two plain lines where the machine is at fault, and in
 * status 2 always.
 */
import { stopAtError } from './stop-at-error.ts';

process.on('uncaughtException', (error) => stopAtError(error));
process.on('unhandledRejection', (error) => stopAtError(error));
