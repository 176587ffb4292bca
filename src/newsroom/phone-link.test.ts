import { expect, it } from 'vitest';
import { phoneLink } from './phone-link.ts';

it.each([
  ['113', 'tel:113'],
  ['0222.3822.113', 'tel:02223822113'],
  ['(0222) 3 822 113', 'tel:02223822113'],
  ['+84 222 3822 113', 'tel:+842223822113'],
])('links %s as %s', (phone, link) => {
  expect(phoneLink(phone)).toBe(link);
});
