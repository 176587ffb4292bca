import type { Page } from './parse-page.ts';

/** Whether a page only says that nothing is at its address any more; all that say so share a title. */
export const isGone = (page: Page): boolean => page.elements.some(({ attributes }) => attributes.has('data-gone'));
