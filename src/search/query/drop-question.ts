import { fold } from '../../vietnamese/fold.ts';
import type { QueryToken } from './read-query.ts';

/** What a reader asks of a thing; pages about the thing need not say it. */
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

/** Fewer words than this are too few to mean anything without their question. */
const fewestLeft = 2;

/** `lam ho chieu o dau` → `lam ho chieu`; undefined when the query ends in no question. */
export function dropQuestion(tokens: readonly QueryToken[]): QueryToken[] | undefined {
  if (tokens.at(-1)?.quotation !== undefined) return undefined;
  const words = tokens.map(({ text }) => fold(text));
  const asked = questions.filter((question) =>
    question.every((word, at) => words[words.length - question.length + at] === word),
  );
  const left = tokens.length - asked.reduce((most, { length }) => Math.max(most, length), 0);
  return asked.length > 0 && left >= fewestLeft ? tokens.slice(0, left) : undefined;
}
