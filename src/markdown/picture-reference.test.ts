import { expect, it } from 'vitest';
import { pictureReference } from './picture-reference.ts';

it.each([
  ['anh-1.jpg', 'anh-1.jpg'],
  ['%E1%BA%A3nh%201.jpg', 'ảnh 1.jpg'],
  ['ảnh 1.jpg'.normalize('NFD'), 'ảnh 1.jpg'],
  ['50%.jpg', '50%.jpg'],
  ['ảnh 50%.jpg'.normalize('NFD'), 'ảnh 50%.jpg'],
])('reads %s as the file %s', (src, reference) => {
  expect(pictureReference(src)).toBe(reference);
});
