/** Whether words hold the path of a file on somebody's machine, which often names him. */
export const isMachinePath = (said: string): boolean =>
  /(?:^|[^a-z])[a-z]:[\\/](?![\\/])|^\s*\\\\|\/(?:home|Users)\/|\\Users\\/i.test(said);
