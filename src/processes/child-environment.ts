/** These hold the signing key or its path. Only one program gets the key, and not through its environment. */
export const keyVariables = ['SIGNING_KEY', 'SIGNING_KEY_FILE'] as const;

/** The variables that every program needs: where to find other programs, who its user is, which language to use. */
const common = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TERM', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE', 'LC_*'],
  // The same for Windows, where an editor may check and preview.
  ...['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'],
  ...['APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles'],
];

/**
 * Makes the environment of every program that this project starts: only the listed variables of this process. So a
 * secret that a CI service or a person set reaches only the verb that was called.
 *
 * @param names of more variables to pass on; `GIT_*` means every name that starts with `GIT_`
 * @param set variables with values from the caller
 * @throws for a list that would pass on a signing key
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
