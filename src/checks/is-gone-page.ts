import type { Page } from './parse-page.ts';

/** Whether a page only says that its address was withdrawn. All such pages share a title. */
export const isGonePage = (page: Page): boolean => page.elements.some(({ attributes }) => attributes.has('data-gone'));
