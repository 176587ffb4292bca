import { describe, expect, it } from 'vitest';
import { toPlainForm } from './to-plain-form.ts';

describe('toPlainForm', () => {
  it.each([
    ['Công an xã bắt giữ – ngày 12/3/2026', 'Công an xã bắt giữ – ngày 12/3/2026'],
    ['００１０８５', '001085'],
    ['٠٠١ ०८५', '001 085'],
    ['𝟎𝟎𝟏𝟶𝟾𝟻', '001085'],
    ['⁰⁰¹⁰⁸⁵₀₀₀₁', '0010850001'],
    ['⓪①❷➂', '(0)(1)(2)(3)'],
    ['⑴⒉', '(1)2.'],
    ['0️⃣0️⃣1️⃣', '001'],
    ['0\u034F0\uFE0F1\u061C0\u{E0020}8\u00AD5\u200B0', '0010850'],
    ['0\u0336\u03361\u20E0', '01'],
    ['001\u00A0085\u2007000\u3000123', '001 085 000 123'],
    ['Ｃ１２３４５６７', 'C1234567'],
    ['𝐂1234567 С1234567', 'C1234567 C1234567'],
    ['a＠b．vn', 'a@b.vn'],
    ['001085¹000[^2]123', '001085000123'],
    ['10² m³', '10² m³'.replace('²', '2').replace('³', '3')],
  ])('reads %j as %j', (source, plain) => {
    expect(toPlainForm(source).text).toBe(plain);
  });

  it.each(['x\u200B００\u034F１ ①2️⃣ y', '0\u034F1', 'ａ\u{E0020}\u{E0020}𝟎b', 'abc', ''])(
    'leads from each character of %j back to where it was written',
    (source) => {
      const { text, toSource } = toPlainForm(source);
      for (const [index, sign] of [...text].entries()) {
        const origin = String.fromCodePoint(source.codePointAt(toSource(index)) ?? 0);
        expect(toPlainForm(origin).text).toContain(sign);
      }
      expect(toSource(text.length)).toBe(source.length);
    },
  );
});
