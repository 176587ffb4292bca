import { readArguments, type ParsedArguments, type VerbOptions } from './read-arguments.ts';

/** Reads the options of a verb without plain words. */
export const readOptions = <Of extends VerbOptions>(
  options: Of,
  usage: string,
  args = process.argv.slice(2),
): ParsedArguments<Of>['values'] => readArguments(options, usage, { allowPositionals: false, args }).values;
