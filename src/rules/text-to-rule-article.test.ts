import { expect, it } from 'vitest';
import { textToRuleArticle } from './text-to-rule-article.ts';

it.each([
  ['００１０８５０００１２３', '001085000123'],
  ['001\u034F085\u200B000123', '001085000123'],
])('reads %j as the words that a reader sees', (text, words) => {
  const { body, words: all, markdown } = textToRuleArticle('/a/index.html', text);
  expect([body.text, all.text, markdown]).toEqual([words, words, words]);
});
