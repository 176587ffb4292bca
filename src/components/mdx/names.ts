import type { MdxComponents } from '../../markdown/mdx-components.ts';

/** The components of `all.ts` by name, with the props of each, for the gate, which knows no Astro. */
export const mdxComponentNames: MdxComponents = new Map([
  ['CacBuoc', []],
  ['DuongDayNong', []],
  ['LuuY', ['tieuDe']],
]);
