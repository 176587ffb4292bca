import { expect, test } from 'vitest';
import { cutHeadline } from './cut-headline.ts';

const sentence = (length: number) =>
  'tuần tra '
    .repeat(20)
    .slice(0, length - 1)
    .padEnd(length, '.');

test.each([
  ['a short title', 'Tuần tra đêm'],
  ['a title of exactly 110 characters', sentence(110)],
  ['110 emoji, each two units long', '🚒'.repeat(110)],
])('%s stays whole', (_, title) => {
  expect(cutHeadline(title)).toBe(title);
});

test.each([
  ['between words', `${'tuần tra '.repeat(12)}ban đêm`, `${'tuần tra '.repeat(12).trim()}…`],
  ['before a comma', `${'tuần tra '.repeat(11)}tuần, tra đêm khuya`, `${'tuần tra '.repeat(11)}tuần, tra…`],
  [
    'without the comma that ends it',
    `${'tuần tra '.repeat(11)}tuần tra, đêmkhuya`,
    `${'tuần tra '.repeat(11)}tuần tra…`,
  ],
])('a longer one is cut %s', (_, title, headline) => {
  expect(cutHeadline(title)).toBe(headline);
});

test.each(['a', '🚒'])('one endless word of %s is cut where it must be', (character) => {
  expect(cutHeadline(character.repeat(120))).toBe(`${character.repeat(109)}…`);
});

test('a word that ends where the cut falls is kept', () => {
  expect(cutHeadline(`${'a'.repeat(54)} ${'b'.repeat(54)} c`)).toBe(`${'a'.repeat(54)} ${'b'.repeat(54)}…`);
});
