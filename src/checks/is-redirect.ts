import type { Page } from './parse-page.ts';

/** Whether a page only redirects, so that nobody reads it. */
export const isRedirect = (page: Page): boolean =>
  page.elements.some(
    ({ name, attributes }) => name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh',
  );
