import { expect, it } from 'vitest';
import { cleanMarks } from './clean-marks.ts';

const thumbnail = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail';

it.each([
  [
    `<R xmlns="urn:r"><Relationship Id="a" Type="${thumbnail}" Target="a>b.jpeg"/><Relationship Id="b" Type="t" Target="c"/></R>`,
    '<R xmlns="urn:r"><Relationship Id="b" Type="t" Target="c"/></R>',
  ],
  [`<R>\n<x:Relationship xmlns:x="urn:x" Type='${thumbnail}'>\n</x:Relationship ></R>`, '<R>\n</R>'],
  [
    `<R><Relationship Type="t" x='/metadata/thumbnail" '/></R>`,
    `<R><Relationship Type="t" x='/metadata/thumbnail" '/></R>`,
  ],
  [
    '<m><file-entry full-path="Thumbnails/a.png"/><file-entry full-path="a.xml"/></m>',
    '<m><file-entry full-path="a.xml"/></m>',
  ],
  [`<w><absPath a="Đ" url='C:\\Users\\hac'/><b url="C:\\"/></w>`, `<w><absPath a="Đ" url=''/><b url="C:\\"/></w>`],
  [
    '<?xml version="1.0"?><c>Đ<config-item name="PrinterName">HP &amp; PC08</config-item><config-item name="b">c</config-item></c>',
    '<?xml version="1.0"?><c>Đ<config-item name="PrinterName"></config-item><config-item name="b">c</config-item></c>',
  ],
])('takes the marks out of %s and nothing else', (before, after) => {
  expect(cleanMarks(Buffer.from(before)).toString()).toBe(after);
});

it('reads a part once, whatever it repeats', () => {
  const part = (times: number): Buffer =>
    Buffer.from(
      `<m><file-entry a='${'"Thumbnails/'.repeat(times)}'></file-entry><absPath ${' '.repeat(times)} url="a"/></m>`,
    );
  // At a hundred thousand repetitions, code that looks back at each of them takes minutes.
  expect(cleanMarks(part(300_000)).toString()).toContain('url=""');
});
