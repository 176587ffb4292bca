import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { isSyllable } from './is-syllable.ts';
import { rimes } from './rimes.ts';

const sentence = `Công an tỉnh khuyên mọi người cảnh giác, tuyệt đối không chuyển tiền khi nghe điện thoại; hãy giữ gìn giấy tờ,
  quốc huy, quỹ, quả, khuỷu tay, quỳnh, quýt, nguệch ngoạc, khoảng, ngoằn ngoèo, hươu, giếng, giết, gì, yêu, ý, ủy, huơ,
  xoong, moóc, boong, kạn, ghế, nghiêng, pin, hoa, thuở, bâng khuâng, khuya, huỵch, hưu, xoắn, hoẵng, choáng`;
const words = sentence.match(/[\p{L}\p{M}]+/gu) ?? [];

describe('isSyllable', () => {
  it.each(words)('knows %s, marked and not, in either form', (word) => {
    for (const form of [word, word.normalize('NFD'), fold(word), word.toUpperCase()]) {
      expect([form, isSyllable(form)]).toEqual([form, true]);
    }
  });

  it('lets đ stand in a word that has no other mark', () => {
    expect(isSyllable('đuong')).toBe(true);
  });

  it.each(['Đăk', 'viêt', 'bàc', 'ngê', 'ghô', 'cê', 'ge', 'dưong', 'file', 'covid', 'pc08', 'bc', 'q', '6', ''])(
    'knows no %s',
    (word) => {
      expect([isSyllable(word.normalize('NFC')), isSyllable(word.normalize('NFD'))]).toEqual([false, false]);
    },
  );

  it('knows no word with two tones, and none that is too long', () => {
    expect(isSyllable('hó\u0323')).toBe(false);
    expect(isSyllable('nghiêngg')).toBe(false);
  });
});

describe('rimes', () => {
  it('has each rime once, and the plain one before those that differ from it in marks', () => {
    expect(new Set(rimes).size).toBe(rimes.length);
    const late = rimes.filter(
      (rime, at) => rime === fold(rime) && rimes.findIndex((other) => fold(other) === rime) < at,
    );
    expect(late).toEqual([]);
  });
});
