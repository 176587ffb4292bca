import { expect, it } from 'vitest';
import { dropQuestion } from './drop-question.ts';
import { readQuery } from './read-query.ts';

const left = (text: string): string | undefined =>
  dropQuestion(readQuery(text).tokens)
    ?.map((token) => token.text)
    .join(' ');

it.each([
  ['lam ho chieu o dau', 'lam ho chieu'],
  ['Làm hộ chiếu ở đâu?', 'làm hộ chiếu'],
  ['đổi bằng lái như thế nào', 'đổi bằng lái'],
  ['phạt nguội là gì', 'phạt nguội'],
])('leaves of %j: %j', (query, words) => {
  expect(left(query.normalize('NFC'))).toBe(words);
  expect(left(query.normalize('NFD'))).toBe(words);
});

it.each(['làm hộ chiếu', 'ở đâu', 'ai ở đâu', 'ở đâu làm hộ chiếu', '"làm hộ chiếu ở đâu"', ''])(
  'leaves %j whole',
  (query) => {
    expect(left(query)).toBe(undefined);
  },
);
