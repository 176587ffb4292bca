/** The components of `all.ts` by name, for the gate, which knows no Astro. */
export const mdxComponentNames: ReadonlySet<string> = new Set(['CacBuoc', 'DuongDayNong', 'LuuY']);
