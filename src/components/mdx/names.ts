import type { MdxComponents } from '../../markdown/mdx-components.ts';

/** The components of `all.ts` by name, with the props of each, for the checks, which cannot load Astro files. */
export const mdxComponentNames: MdxComponents = new Map([
  ['CacBuoc', []],
  ['DuongDayNong', []],
  ['LuuY', ['tieuDe']],
]);
