import { expect, it } from 'vitest';
import { sniffPictureKind } from './sniff-picture-kind.ts';

it.each([
  ['\u00FF\u00D8\u00FF\u00E0', 'jpeg'],
  ['\u0089PNG\r\n\x1A\n', 'png'],
  ['GIF89a', 'gif'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
  ['\0\0\0\x1Cftypavif\0\0\0\0', 'avif'],
  ['\0\0\0\x1Cftypmif1\0\0\0\0mif1avif', 'avif'],
  ['\0\0\0\x1Cftypmif1\0\0\0\0mif1heic', 'heic'],
  ['\0\0\0\x1Cftypheic\0\0\0\0', 'heic'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['BM\0\0\0\0\0\0\0\0', 'bmp'],
  ['<svg xmlns="http://www.w3.org/2000/svg">', 'svg'],
  ['\u00EF\u00BB\u00BF<?xml version="1.0"?>\n<!-- a --><svg>', 'svg'],
  ['RIFF\0\0\0\0WAVEfmt ', undefined],
  ['<?xml version="1.0"?><rss>', undefined],
  ['%PDF-1.7', undefined],
  ['', undefined],
])('takes %j for %s', (text, kind) => {
  expect(sniffPictureKind(Buffer.from(text, 'latin1'))).toBe(kind);
});
