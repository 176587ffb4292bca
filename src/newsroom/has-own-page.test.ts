import { expect, it } from 'vitest';
import { hasOwnPage } from './has-own-page.ts';

it.each(['/tin/1.html', '/tin-tức/an%20ninh/', '/News/(1)/', '/tin/index.html'])(
  '%s has a page of its own',
  (address) => {
    expect(hasOwnPage(address)).toBe(true);
  },
);

it.each(['/anh/3f2a9c0d11e4b7a6-800.webp', '/xem?id=1', '/giam-50%25', '/a%3bb', '/a:b', '/a%24b', '/a%7Cb'])(
  '%s shares the common one',
  (address) => {
    expect(hasOwnPage(address)).toBe(false);
  },
);
