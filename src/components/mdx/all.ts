import CacBuoc from './CacBuoc.astro';
import DuongDayNong from './DuongDayNong.astro';
import LuuY from './LuuY.astro';

/** The components that an `.mdx` file may use, by name; their props are in `names.ts`. */
export const mdxComponents: ReadonlyMap<string, typeof LuuY> = new Map(Object.entries({ CacBuoc, DuongDayNong, LuuY }));
