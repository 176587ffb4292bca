import type { Problem } from '../problems/problem.ts';
import type { ReadArticle } from './read-article-fs.ts';
import type { ReadStandingPage } from './read-standing-page-fs.ts';

/** A file whose reading failed holds nothing but the problem. */
export const failedReading = (problem: Problem): ReadArticle & ReadStandingPage => ({
  article: undefined,
  aliasPlaces: [],
  page: undefined,
  pictures: [],
  linked: [],
  problems: [problem],
});
