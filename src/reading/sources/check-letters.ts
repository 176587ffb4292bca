import { createProblem, type Problem } from '../../problems/problem.ts';
import { chuKieu } from '../../rules/characters/chu-kieu.ts';
import { describeStyledWords } from '../../rules/characters/find-styled-words.ts';

/** Reports styled letters in a registry, because its names are shown on pages too. */
export function checkLetters(file: string, source: string): Problem[] {
  const found = describeStyledWords(source);
  return found ? [createProblem({ file, rule: chuKieu.id, severity: chuKieu.severity, ...found })] : [];
}
