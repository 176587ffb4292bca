/** The full address of a path of this site. `siteUrl` has no slash at the end, `path` begins with one. */
export const absoluteUrl = (siteUrl: string, path: string): string => new URL(`${siteUrl}${path}`).href;
