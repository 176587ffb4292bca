import { expect, it } from 'vitest';
import { isBlankBody } from './is-blank-body.ts';

it.each([
  ['nothing', ''],
  ['spaces and lines', ' \n\t\r\n'],
  ['a comment', '\n<!-- chờ số liệu -->\n'],
  ['a comment left open', '<!-- chờ số liệu'],
  ['a comment of MDX', '{/* chờ\nsố liệu */}\n'],
  ['spaces of Word', '&nbsp;\n\n&#160;'],
])('%s shows nothing', (_, body) => {
  expect(isBlankBody(body)).toBe(true);
});

it.each([
  ['a word beside a comment', '<!-- chờ -->\nCông an tỉnh'],
  ['a picture', '![Tổ tuần tra](a.jpg)'],
  ['a block', '<DuongDayNong />'],
  ['words between two comments', '{/* một */} chữ {/* hai */}'],
])('%s shows something', (_, body) => {
  expect(isBlankBody(body)).toBe(false);
});
