import type { StandingPage } from '../newsroom/standing-page.ts';

/** The standing page on how to recognise the official site, found by words in its id. */
export const findRecognitionPage = <Page extends Pick<StandingPage, 'id'>>(pages: Page[]): Page | undefined =>
  pages.find(({ id }) => id.includes('nhan-biet') || id.includes('trang-chinh-thuc'));
