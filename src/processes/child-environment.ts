/** Hold the key that signs the site, or say where it lies; one program alone is given it, and not in its environment. */
export const keyVariables = ['SIGNING_KEY', 'SIGNING_KEY_FILE'] as const;

/** What any program needs to run at all: where it finds others, whose it is, which language it speaks. */
const common = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE', 'LC_*'],
  // The same on Windows, where an editor may check and preview.
  ...['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
  ...['APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles'],
];

/**
 * The environment of every program that this project starts: what is listed, and nothing else of this process's own. A
 * secret that a CI service or a person put there goes no further than the verb that was called.
 *
 * @param names of further variables to hand on; `GIT_*` is every one that begins with `GIT_`
 * @param set variables with values of the caller's
 * @throws for a list that would hand a signing key on
 */
export function childEnvironment(
  names: readonly string[] = [],
  set: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const listed = [...common, ...names];
  const isListed = (variable: string): boolean =>
    listed.some((name) => (name.endsWith('*') ? variable.startsWith(name.slice(0, -1)) : variable === name));
  const secret = keyVariables.find((name) => isListed(name) || name in set);
  if (secret !== undefined) throw new Error(`${secret} is never handed to a child process`);
  const handed = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isListed(entry[0]),
  );
  return { ...Object.fromEntries(handed), ...set };
}
