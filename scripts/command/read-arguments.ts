import { parseArgs, type ParseArgsConfig } from 'node:util';
import { exitStatus, stopWithCallError } from './stop.ts';

/** The options that a verb takes. */
export type VerbOptions = NonNullable<ParseArgsConfig['options']>;
export type ParsedArguments<Of extends VerbOptions> = ReturnType<typeof parseArgs<{ options: Of }>>;

/** Messages by the codes of https://nodejs.org/api/errors.html; `said` is the word that Node quotes. */
const messages: Record<string, (said: string) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (said) => `Lệnh này không có tùy chọn \`${said}\`.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (said) => `Lệnh này không nhận \`${said}\`.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (said) => `Tùy chọn \`${said}\` thiếu giá trị, hoặc có giá trị thừa.`,
};

/** Prints how to call the verb. */
function showUsage(options: VerbOptions, usage: string): never {
  const names = Object.entries(options).map(([name, { type }]) => `\`--${name}${type === 'string' ? ' …' : ''}\``);
  console.log([usage, ...(names.length > 0 ? [`Các tùy chọn: ${names.join(', ')}.`] : [])].join('\n'));
  process.exit(exitStatus.done);
}

/**
 * Reads a verb's options and plain words. `--help` prints them. A wrong call ends with status 2 and `usage`. `args` are
 * those of the process, except where a word before them chose what the verb does.
 */
export function readArguments<Of extends VerbOptions>(
  options: Of,
  usage: string,
  { allowPositionals = true, args = process.argv.slice(2) } = {},
): { values: ParsedArguments<Of>['values']; words: string[] } {
  const known = { ...options, help: { type: 'boolean', short: 'h' } } as const;
  const { values: asked } = parseArgs({ args, options: known, allowPositionals: true, strict: false });
  if (asked['help'] === true && !('help' in options)) showUsage(options, usage);
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals });
    return { values, words: positionals };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const said = /'(-[^' ]+|[^']+)/.exec(message)?.[1] ?? '';
    return stopWithCallError(messages[code]?.(said) ?? message, usage);
  }
}
