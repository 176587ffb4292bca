import type { StandingPage } from '../newsroom/standing-page.ts';

/** The standing page that says how to tell the real site from a fake one: the one whose id speaks of recognising. */
export const findRecognitionPage = <Page extends Pick<StandingPage, 'id'>>(pages: Page[]): Page | undefined =>
  pages.find(({ id }) => id.includes('nhan-biet') || id.includes('trang-chinh-thuc'));
