import CacBuoc from './CacBuoc.astro';
import DuongDayNong from './DuongDayNong.astro';
import LuuY from './LuuY.astro';

/** The components that an `.mdx` file may use; their names are also in `names.ts`. */
export const mdxComponents = { CacBuoc, DuongDayNong, LuuY };
