import { expect, it } from 'vitest';
import { contentEncodings } from './encodings.ts';

const chosen = (header: string): string | undefined =>
  contentEncodings.find(({ accepted }) => new RegExp(accepted).test(header))?.name;

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['gzip,br;q=0.1', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['br ; q=0.000, gzip', 'gzip'],
  ['br;q=0.001', 'br'],
  ['gzip', 'gzip'],
  ['x-gzip', undefined],
  ['brotli', undefined],
  ['identity', undefined],
  ['gzip;q=0', undefined],
  ['', undefined],
])('who accepts “%s” is given %s', (header, name) => {
  expect(chosen(header)).toBe(name);
});
