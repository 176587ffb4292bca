import { expect, it } from 'vitest';
import { findPictures } from './find-pictures.ts';
import { createBodyReader } from './read-body-tree.ts';
import type { BodyFormat } from './parse-body.ts';

const read = createBodyReader(new Map([['HopThongTin', []]]));
const picturesOf = (body: string, format: BodyFormat = 'md') => findPictures(read(body, format).written);

it('finds none where there is none', () => {
  expect(picturesOf('Chỉ có chữ.')).toEqual([]);
});

it('tells reference, description and place', () => {
  expect(picturesOf('Chữ\n\n![Đội tuần tra](a.jpg "Ra quân")\n\nchữ ![](b.jpg)')).toEqual([
    { reference: 'a.jpg', alt: 'Đội tuần tra', title: 'Ra quân', line: 3, column: 1 },
    { reference: 'b.jpg', alt: '', title: '', line: 5, column: 5 },
  ]);
});

it('finds images written as references and as HTML', () => {
  expect(picturesOf('![Một][a]\n\nchữ <IMG alt="Hai" src="b.jpg">\n\n[a]: a.jpg')).toEqual([
    { reference: 'a.jpg', alt: 'Một', title: '', line: 1, column: 1 },
    { reference: 'b.jpg', alt: 'Hai', title: '', line: 3, column: 5 },
  ]);
});

it('passes over what only looks like an image', () => {
  expect(picturesOf('`![a](a.jpg)` và \\![b](b.jpg)')).toEqual([]);
});

it.each(['NFC', 'NFD'] as const)('names a file typed in %s as the pages will', (form) => {
  expect(picturesOf('![x](<ảnh 1.jpg>)'.normalize(form)).map(({ reference }) => reference)).toEqual(['ảnh 1.jpg']);
});

it('reads the Markdown inside a component', () => {
  expect(picturesOf('<HopThongTin>\n![Một](a.jpg)\n</HopThongTin>', 'mdx')).toEqual([
    { reference: 'a.jpg', alt: 'Một', title: '', line: 2, column: 1 },
  ]);
});

it('finds those of a body of .mdx that cannot be rendered', () => {
  expect(picturesOf('![Một](a.jpg)\n\n<HopThongTin>', 'mdx')).toHaveLength(1);
});

it('finds an image whose address no page would show', () => {
  expect(picturesOf('![Một](data:image/png;base64,AAAA)').map(({ reference }) => reference)).toEqual([
    'data:image/png;base64,AAAA',
  ]);
});
