import { describe, expect, it } from 'vitest';
import { cleanText } from '../vietnamese/clean-text.ts';
import { fixText } from './fix-text.ts';

const tcvn3 = 'TuÇn tra trªn ®\u00ADêng ven s«ng';

const cases: [what: string, source: string, text: string, changes: string[]][] = [
  ['clean text', 'Tuần tra đêm\r\nven sông\n', 'Tuần tra đêm\r\nven sông\n', []],
  ['nothing', '', '', []],
  [
    'decomposed words',
    'Công an\n' + 'tuần tra đêm'.normalize('NFD'),
    'Công an\ntuần tra đêm',
    ['2 từ viết bằng dấu rời, dòng 2'],
  ],
  [
    'a tone before a hat',
    'vie\u0323\u0302t e\u0301\u0302',
    'việt ế',
    ['1 từ có dấu thanh đứng trước dấu mũ, dòng 1', '1 từ viết bằng dấu rời, dòng 1'],
  ],
  ['invisible characters', 'a\u200B\r\ntuần\u00AD tra\u200E', 'a\r\ntuần tra', ['3 ký tự không nhìn thấy, dòng 1']],
  ['a mark at the beginning only', '\uFEFF---\n\uFEFFtin', '\uFEFF---\ntin', ['1 ký tự không nhìn thấy, dòng 2']],
  ['other spaces', 'Công\u00A0an', 'Công an', ['1 dấu cách đặc biệt, dòng 1']],
  ['line ends of Word', 'một\u2028hai', 'một\nhai', ['1 dấu xuống dòng của Word, dòng 1']],
  ['look-alikes of Đ', 'Ðường, ðêm', 'Đường, đêm', ['2 chữ Ð, Ɖ thay cho Đ, dòng 1']],
  [
    'Cyrillic and Greek inside Vietnamese words',
    'Cο\u0302ng аn xã',
    'Công аn xã'.replace('а', 'a'),
    ['2 chữ Nga, chữ Hy Lạp trong từ tiếng Việt, dòng 1'],
  ],
  ['words of other alphabets', 'Москва, αβγ, 5 μm', 'Москва, αβγ, 5 μm', []],
  ['emoji', '👩‍🚒 cứu hộ', '👩‍🚒 cứu hộ', []],
  ['a line of TCVN3', `${tcvn3}\na\u200B`, `${tcvn3}\na`, ['1 ký tự không nhìn thấy, dòng 2']],
  [
    'a word that may be TCVN3',
    't\u00AD vấn, ®\u00AD\u00ADêng, phư\u00ADơng',
    't\u00AD vấn, ®\u00AD\u00ADêng, phương',
    ['1 ký tự không nhìn thấy, dòng 1'],
  ],
];

describe('fixText', () => {
  it.each(cases)('mends %s', (_, source, text, changes) => {
    const fixed = fixText(source);
    expect(fixed.text).toBe(text);
    expect(fixed.changes.map(({ what, count, line }) => `${count} ${what}, dòng ${line}`)).toEqual(changes);
  });

  it.each(cases)('finds nothing more in %s', (_, __, text) => {
    expect(fixText(text)).toEqual({ text, changes: [] });
  });

  it.each(cases)('leaves to the loading of %s the same text', (what, source, text) => {
    if (!what.includes('alphabets') && !what.includes('Cyrillic')) expect(cleanText(text)).toBe(cleanText(source));
  });

  it('leaves the hyphen of document numbers alone', () => {
    expect(fixText('Nghị định 13/2023/NĐ-CP').text).toBe('Nghị định 13/2023/NĐ-CP');
  });
});
