import type { Problem } from '../../problems/problem.ts';
import type { ReadArticle } from '../articles/read-article-fs.ts';
import type { ReadStandingPage } from '../articles/read-standing-page-fs.ts';

/** The result for a file that could not be read: only the problem. */
export const failedReading = (problem: Problem): ReadArticle & ReadStandingPage => ({
  article: undefined,
  aliasPlaces: [],
  page: undefined,
  pictures: [],
  linked: [],
  problems: [problem],
});
