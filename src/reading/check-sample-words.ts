import { createProblem, type Problem } from '../problems/problem.ts';
import { conNoiDungMau } from '../rules/articles/con-noi-dung-mau.ts';
import { findSampleWords } from '../rules/articles/find-sample-words.ts';
import type { Agency } from '../schemas/agency.ts';

/** What of the sample newsroom is left in a registry; its comments are not published. */
export const checkSampleWords = (file: string, source: string, agency: Agency | undefined): Problem[] =>
  findSampleWords(source.replaceAll(/^\s*#.*$/gm, ''), agency).map((found) =>
    createProblem({ file, rule: conNoiDungMau.id, severity: conNoiDungMau.severity, ...found }),
  );
