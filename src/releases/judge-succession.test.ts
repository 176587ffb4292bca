import { describe, expect, it } from 'vitest';
import { isAhead, judgeSuccession } from './judge-succession.ts';
import type { Manifest } from '../signing/manifest.ts';

const manifest = (builtAt: string, key?: string): Manifest => ({
  format: 1,
  site: 'https://congan.minhha.example',
  builtAt,
  key,
  shards: {},
});
const [early, late] = ['2026-11-26T01:00:00.000Z', '2026-11-26T02:00:00.000Z'];
/** The target's clock, one hour after the later of the two instants. */
const now = '2026-11-26T03:00:00Z';

interface More {
  wasEverSigned?: boolean;
  verifyKey?: string;
  rememberedKey?: string;
  publishedAt?: string;
}

const judge = (
  next: [builtAt: string, key?: string],
  live: [builtAt: string, key?: string] | undefined,
  { wasEverSigned = live?.[1] !== undefined, verifyKey, rememberedKey, publishedAt = live?.[0] ?? '' }: More = {},
): string | undefined =>
  judgeSuccession({
    next: { manifest: manifest(...next), isSigned: next[1] !== undefined },
    live: live && { manifest: manifest(...live), isSigned: live[1] !== undefined, publishedAt },
    wasEverSigned,
    rememberedKey,
    verifyKey,
    now,
  })?.message;

describe('a site may follow', () => {
  it.each([
    ['nothing', [early], undefined, {}],
    ['nothing, signed though nobody says by which key', [early, 'A'], undefined, {}],
    [
      'nothing that is left, signed by the key that the target remembers',
      [early, 'A'],
      undefined,
      { rememberedKey: 'A' },
    ],
    ['an older one', [late], [early], {}],
    ['one of the same instant', [early], [early], {}],
    ['an unsigned one, signed', [late, 'A'], [early], {}],
    ['one signed by the same key', [late, 'A'], [early, 'A'], {}],
    ['one signed by a key that the content has changed since', [late, 'B'], [early, 'A'], { verifyKey: 'B' }],
    [
      'one remembered by a key that the content has changed since',
      [late, 'B'],
      undefined,
      { verifyKey: 'B', rememberedKey: 'A' },
    ],
    ['one that says it is of days to come', [late], ['2031-01-01T00:00:00.000Z'], { publishedAt: early }],
    [
      'one that was published by a clock of days to come',
      [early],
      ['2031-01-01T00:00:00.000Z'],
      { publishedAt: '2031-01-01T00:00:00Z' },
    ],
  ] as [string, [string, string?], [string, string?] | undefined, More][])('%s', (_, next, live, more) => {
    expect(judge(next, live, more)).toBeUndefined();
  });
});

describe('a site may not follow', () => {
  it.each([
    ['a newer one', [early], [late], {}, /^Trang này dựng lúc 08:00:00 .* cũ hơn .* dựng lúc 09:00:00/],
    ['one signed by another key', [late, 'B'], [early, 'A'], {}, /khóa `B`, không phải khóa của trang là `A`/],
    ['one remembered by another key', [late, 'B'], undefined, { rememberedKey: 'A' }, /`B`, .* `A`/],
    ['one of a key that the content no longer has', [late, 'A'], [early, 'A'], { verifyKey: 'B' }, /khóa `A`, .* `B`/],
    ['a signed one, unsigned', [late], [early, 'A'], {}, /^Trang chưa được ký .* đã từng có chữ ký/],
    ['an unsigned one, unsigned, when an older was signed', [late], [early], { wasEverSigned: true }, /^Trang chưa/],
    ['any, unsigned, where the content has a key', [late], [early], { verifyKey: 'A' }, /chờ một chữ ký\.$/],
    [
      'one that says it is of days to come, when it is of before that was published',
      [early],
      ['2031-01-01T00:00:00.000Z'],
      { publishedAt: late },
      /^Trang này dựng lúc 08:00:00 .* cũ hơn bản đang chạy đăng lúc 09:00:00/,
    ],
  ] as [string, [string, string?], [string, string?], More, RegExp][])('%s', (_, next, live, more, message) => {
    expect(judge(next, live, more)).toMatch(message);
  });
});

describe('the clocks of two machines', () => {
  /** Deterministic: the same thousand offsets in every run. */
  const offsets = Array.from({ length: 1000 }, (_, index) => Math.round((index - 500) ** 3 * 3.7) + index);
  const shifted = (milliseconds: number): string => new Date(Date.parse(now) + milliseconds).toISOString();

  it('may differ by five minutes, and a site of later than that is refused whatever is live', () => {
    for (const offset of offsets) {
      const isRefused = judge([shifted(offset)], undefined) !== undefined;
      expect([offset, isRefused]).toEqual([offset, offset > 300_000]);
      expect(isAhead(shifted(offset), now)).toBe(isRefused);
    }
  });

  it('never keep a site of this very moment from being published, whatever the live one says of itself', () => {
    for (const builtAt of offsets)
      for (const publishedAt of [-1e10, -1000, 0, 1e10]) {
        // By a correct clock, the live release was published before this moment.
        const live: [string] = [shifted(builtAt)];
        if (builtAt > 0 && builtAt <= 300_000) continue; // time passes, so this refusal ends after minutes
        expect([builtAt, judge([shifted(0)], live, { publishedAt: shifted(publishedAt) })]).toEqual([
          builtAt,
          undefined,
        ]);
      }
  });

  it('say both instants, and how to go on', () => {
    expect(
      judgeSuccession({
        next: { manifest: manifest('2031-01-01T00:00:00.000Z'), isSigned: false },
        live: undefined,
        wasEverSigned: false,
        rememberedKey: undefined,
        verifyKey: undefined,
        now,
      }),
    ).toEqual({
      message:
        'Trang này ghi là dựng lúc 07:00:00 ngày 01/01/2031, mà ở máy giữ trang mới là 10:00:00 ngày 26/11/2026 (`xac-minh/ban-ke.json`): bài hẹn giờ sẽ lên trang trước giờ.',
      cure: 'Bỏ biến `BUILD_NOW` rồi dựng lại; máy nào sai giờ thì chỉnh giờ máy ấy. Chưa chỉnh được máy giữ trang thì dựng theo giờ của nó: `BUILD_NOW=2026-11-26T03:00:00Z`.',
      fault: 'call',
    });
  });
});
