import { fold } from '../../vietnamese/fold.ts';
import type { QueryToken } from './read-query.ts';

/** Question phrases; pages about the subject need not contain them. */
const questions = [
  'o dau',
  'la gi',
  'the nao',
  'nhu the nao',
  'ra sao',
  'bao nhieu',
  'bao nhieu tien',
  'bao lau',
  'khi nao',
  'can gi',
  'can nhung gi',
  'lam sao',
  'duoc khong',
].map((question) => question.split(' '));

/** With fewer words than this left, the question phrase stays. */
const fewestLeft = 2;

/** `lam ho chieu o dau` → `lam ho chieu`; undefined when the query does not end in a question phrase. */
export function dropQuestion(tokens: readonly QueryToken[]): QueryToken[] | undefined {
  if (tokens.at(-1)?.quotation !== undefined) return undefined;
  const words = tokens.map(({ text }) => fold(text));
  const asked = questions.filter((question) =>
    question.every((word, at) => words[words.length - question.length + at] === word),
  );
  const left = tokens.length - asked.reduce((most, { length }) => Math.max(most, length), 0);
  return asked.length > 0 && left >= fewestLeft ? tokens.slice(0, left) : undefined;
}
