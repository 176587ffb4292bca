import { describe, expect, it } from 'vitest';
import { judgeSuccession } from './judge-succession.ts';
import type { Manifest } from './manifest.ts';

const manifest = (builtAt: string, key?: string): Manifest => ({
  format: 1,
  site: 'https://congan.minhha.example',
  builtAt,
  key,
  shards: {},
});
const [early, late] = ['2026-11-26T01:00:00.000Z', '2026-11-26T02:00:00.000Z'];
const judge = (
  next: [builtAt: string, key?: string],
  live: [builtAt: string, key?: string] | undefined,
  { wasEverSigned = live?.[1] !== undefined, verifyKey }: { wasEverSigned?: boolean; verifyKey?: string } = {},
): string | undefined =>
  judgeSuccession({
    next: { manifest: manifest(...next), isSigned: next[1] !== undefined },
    live: live && { manifest: manifest(...live), isSigned: live[1] !== undefined },
    wasEverSigned,
    verifyKey,
  })?.message;

describe('a site may follow', () => {
  it.each([
    ['nothing', [early], undefined, {}],
    ['nothing, signed though nobody says by which key', [early, 'A'], undefined, {}],
    ['an older one', [late], [early], {}],
    ['one of the same instant', [early], [early], {}],
    ['an unsigned one, signed', [late, 'A'], [early], {}],
    ['one signed by the same key', [late, 'A'], [early, 'A'], {}],
    ['one signed by a key that the content has changed since', [late, 'B'], [early, 'A'], { verifyKey: 'B' }],
    ['an unsigned one, unsigned, though the content has a key', [late], [early], { verifyKey: 'A' }],
  ] as [string, [string, string?], [string, string?] | undefined, object][])('%s', (_, next, live, more) => {
    expect(judge(next, live, more)).toBeUndefined();
  });
});

describe('a site may not follow', () => {
  it.each([
    ['a newer one', [early], [late], {}, /^Trang này dựng lúc 08:00:00 .* cũ hơn .* 09:00:00/],
    ['one signed by another key', [late, 'B'], [early, 'A'], {}, /khóa `B`, không phải khóa của trang là `A`/],
    ['one of a key that the content no longer has', [late, 'A'], [early, 'A'], { verifyKey: 'B' }, /khóa `A`, .* `B`/],
    ['a signed one, unsigned', [late], [early, 'A'], {}, /^Trang chưa được ký/],
    ['an unsigned one, unsigned, when an older was signed', [late], [early], { wasEverSigned: true }, /^Trang chưa/],
  ] as [string, [string, string?], [string, string?], object, RegExp][])('%s', (_, next, live, more, message) => {
    expect(judge(next, live, more)).toMatch(message);
  });
});
