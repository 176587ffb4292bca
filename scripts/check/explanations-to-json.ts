import type { Problem } from '../../src/problems/problem.ts';
import { sortProblems } from '../../src/problems/sort-problems.ts';
import type { PeopleExplanation } from '../../src/rules/people/explain-people.ts';

/** The explanations for other programs, with the problems of files that could not be read as articles. */
export const explanationsToJson = (
  explained: readonly PeopleExplanation[],
  problems: readonly Problem[],
  folder: string,
): string =>
  JSON.stringify(
    {
      files: explained.map((one) => ({ ...one, file: `${folder}/${one.file}` })),
      problems: sortProblems(problems).map(({ file, line = 1, column = 1, ruleId, reason, cure }) => ({
        ...{ file: `${folder}/${file}`, line, column, rule: ruleId, message: reason, cure },
      })),
    },
    null,
    2,
  );
