import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeOdt, makeOffice, makePdf, makeZip, officeParts, wordBody } from '../testing/make-documents.ts';
import { pdfStream, writePdf } from '../testing/write-pdf.ts';
import { inspectAttachment } from './inspect-attachment.ts';

type Maker = () => Promise<Uint8Array> | Uint8Array;
const inspect = async (make: Maker) => inspectAttachment(Buffer.from(await make()));

describe('a plain document', () => {
  it.each<[string, Maker, number?]>([
    ['pdf', () => makePdf({ pages: 3 }), 3],
    ['pdf', () => makePdf({ pages: 12, isPacked: true }), 12],
    ['docx', () => makeOffice('docx')],
    [
      'xlsx',
      () =>
        makeOffice('xlsx', {
          types: {
            'xl/worksheets/sheet1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
          },
          parts: { 'xl/worksheets/sheet1.xml': '<worksheet/>' },
        }),
      1,
    ],
    ['pptx', () => makeOffice('pptx')],
    ['odt', () => makeOdt()],
  ])('is known as %s by its bytes', async (kind, make, pages) => {
    const { digest, bytes, words, ...facts } = await inspect(make);
    expect(words).toBe({ docx: 'Thông báo', odt: 'Thông báo', xlsx: 'Dự toán' }[kind] ?? '');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(bytes).toBeGreaterThan(500);
    expect(facts).toEqual({ kind, dangers: [], traces: [], isSigned: false, ...(pages && { pages }) });
  });
});

const cfb = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const bomb = (): Promise<Buffer> => makeOffice('docx', { parts: { 'word/a.xml': Buffer.alloc(120 * 1024 * 1024) } });

describe('a document that cannot be published', () => {
  it.each<[string, Maker]>([
    ['rong', () => Buffer.alloc(0)],
    ['qua-nang', () => Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-1.7 ')],
    ['loai-khac', () => Buffer.from('MZ')],
    ['loai-khac', () => Buffer.from('<html><script>')],
    ['loai-khac', () => makeZip({ 'a.txt': 'a' })],
    ['loai-khac', () => makeOffice('docx', { mainType: 'application/xml' })],
    ['lfs', () => Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')],
    ['rtf', () => Buffer.from('{\\rtf1 a}')],
    ['office-cu', () => Buffer.concat([cfb, Buffer.alloc(2000)])],
    ['mat-khau', () => Buffer.concat([cfb, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')])],
    [
      'mat-khau',
      async () => Buffer.from((await makePdf()).toString('latin1').replace('/Root', '/Encrypt 99 0 R /Root'), 'latin1'),
    ],
    ['mat-khau', () => makeOdt({ parts: { 'META-INF/manifest.xml': '<m><encryption-data/></m>' } })],
    ['phinh-to', bomb],
    [
      'phinh-to',
      () =>
        pdfOf(
          `<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n`,
          deflateSync(Buffer.alloc(150 * 1024 * 1024, '0 0 ')),
        ),
    ],
    ['phinh-to', () => Buffer.from(`%PDF-1.7\n${'1 0 obj\n1\nendobj\n'.repeat(200_001)}trailer<<>>`)],
    ['phinh-to', () => Buffer.from(`%PDF-1.7\n1 0 obj\n[${'1 '.repeat(4_000_001)}]\nendobj\ntrailer<<>>`)],
    ['qua-roi', () => Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(50_000)}`)],
    ['qua-roi', () => makeOffice('docx', { parts: { 'word/a.xml': '<a>'.repeat(100_000) } })],
    ['qua-roi', () => pdfOf('<</N 5 0 R/First 4>>stream\n', Buffer.from('7 0 1'))],
    ['mat-khau', () => writePdf({ 5: pdfStream('\0\0\0\0', '/W[1 2 1]/Root 1 0 R/Encrypt 2 0 R') })],
    ['hong', async () => (await makePdf()).subarray(0, 200)],
    ['hong', async () => (await makeOffice('docx')).subarray(0, 700)],
    ['hong', () => makeOffice('docx', { parts: { 'word/a.xml': '<a' } })],
    ['zip-la', () => makeOffice('docx', { parts: { 'word/a.xml': '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>' } })],
    ['zip-la', async () => Buffer.concat([await makeOffice('docx'), Buffer.from('thêm')])],
    [
      'zip-la',
      async () =>
        renameInBoth(
          await makeZip({ ...officeParts('docx'), 'word/aaaa.xml': '<a/>' }),
          'word/aaaa.xml',
          '../../../a.xml'.slice(0, 13),
        ),
    ],
    [
      'zip-la',
      async () =>
        renameInBoth(
          await makeZip({ ...officeParts('docx'), 'word/aaaaaaaa.xml': '<a/>' }),
          'word/aaaaaaaa.xml',
          'WORD/document.xml',
        ),
    ],
    [
      'zip-la',
      async () =>
        renameOnce(
          await makeZip({ ...officeParts('docx'), 'word/aaaa.xml': '<a/>' }),
          'word/aaaa.xml',
          'word/bbbb.xml',
        ),
    ],
  ])('%s', async (fault, make) => {
    const facts = await inspect(make);
    expect(facts.fault).toBe(fault);
    expect(facts).toMatchObject({ kind: undefined, dangers: [], traces: [] });
  });
});

const pdfOf = (head: string, stream: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n${head}`), stream, Buffer.from('\nendstream\nendobj\ntrailer<<>>')]);

function renameOnce(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + from.length)]);
}
const renameInBoth = (bytes: Buffer, from: string, to: string): Buffer => {
  expect(to).toHaveLength(from.length);
  return renameOnce(renameOnce(bytes, from, to), from, to);
};

describe('the words of a document', () => {
  it.each<[string, Maker, string]>([
    [
      'of Word, where a run cuts a number in two, and what was struck out',
      () =>
        makeOffice('docx', {
          parts: wordBody(
            '<w:r><w:t>Số 0010990</w:t></w:r><w:r><w:t>00001</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
          ),
        }),
      'Số 001099000001\nbỏ',
    ],
    [
      'of Excel, its numbers among them and places in its list of words not',
      () =>
        makeOffice('xlsx', {
          parts: {
            'xl/sharedStrings.xml': '<sst><si><t>Họ tên</t></si></sst>',
            'xl/worksheets/sheet1.xml':
              '<worksheet><row><c t="s"><v>0</v></c><c><v>98765</v></c><c t="inlineStr"><is><t>ghi</t></is></c></row></worksheet>',
          },
        }),
      'Dự toán\nHọ tên\n98765  ghi',
    ],
    [
      'of LibreOffice',
      () => makeOdt({ body: '<text:h>Một</text:h><text:p>hai<text:s/><text:span>ba</text:span></text:p>' }),
      'Một\nhai ba',
    ],
  ])('%s', async (_name, make, words) => {
    expect((await inspect(make)).words).toBe(words);
  });

  it('are not more than the rules can read', async () => {
    const parts = wordBody(`<w:r><w:t>${'a'.repeat(2_000_001)}</w:t></w:r>`);
    expect(await inspect(() => makeOffice('docx', { parts }))).toMatchObject({ fault: 'nhieu-chu', words: '' });
  });
});
