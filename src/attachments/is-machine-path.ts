/** Whether a text contains the path of a file on somebody's machine, which often names that person. */
export const isMachinePath = (said: string): boolean =>
  /(?:^|[^a-z])[a-z]:[\\/](?![\\/])|^\s*\\\\|\/(?:home|Users)\/|\\Users\\/i.test(said);
