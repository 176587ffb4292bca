import type { parseArgs, ParseArgsConfig } from 'node:util';
import { readArguments } from './read-arguments.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the options of a verb without plain words. */
export const readOptions = <Of extends Options>(
  options: Of,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Of }>>['values'] =>
  readArguments(options, usage, { allowPositionals: false }).values;
