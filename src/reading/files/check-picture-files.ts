import type { PictureFacts } from '../../pictures/picture-facts.ts';
import { createProblem, type Problem } from '../../problems/problem.ts';
import { pictureFileRules } from '../../rules/all-picture-files.ts';
import type { Gate } from '../articles/check-rules.ts';

/** What the rules about picture files report for the folder's pictures, whether or not an article shows them. */
export const checkPictureFiles = (facts: ReadonlyMap<string, PictureFacts>, gate: Gate): Problem[] =>
  [...facts].flatMap(([file, { kind, isAnimated, disguise, metadata, isCleanable, camera }]) =>
    pictureFileRules.flatMap(({ id, severity, check }) => {
      const problems: Problem[] = [];
      check({ file, kind, isAnimated, disguise, metadata, isCleanable, camera }, ({ message, cure }) => {
        problems.push(createProblem({ file, rule: id, message, cure, severity: gate === 'note' ? 'nhac' : severity }));
      });
      return problems;
    }),
  );
