import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fileKeyOf } from '../newsroom/withdrawable-file.ts';
import { withdrawnKey } from '../newsroom/withdrawn-key.ts';
import { createRandom } from '../testing/create-random.ts';
import { fileMakers, generateDigest } from '../testing/generate-file-addresses.ts';
import { goneText } from './gone-text.ts';
import { shortDigest } from './gone-list.ts';
import { parseGoneList, readGoneList } from './read-gone-list.ts';
import { mostInOne, createGoneList, type Digest } from './create-gone-list.ts';

const digest: Digest = (data) => hash('sha256', data, 'buffer');
const seed = 20_261_126;

const chance = createRandom(seed);
const { below, pick } = chance;
const fileMaker = () => pick(fileMakers);

const syllables = ['bat', 'giu', 'tìm', 'nguyễn', 'an', 'Đêm', 'ha', '113', 'lua-dao', 'a%20b', 'ma_tuy', "d'or"];
const slug = (): string => Array.from({ length: 1 + below(6) }, () => pick(syllables)).join(pick(['-', '-', '_', '.']));
const makers: (() => string)[] = [
  () => `/bai-viet/${1998 + below(30)}/${slug()}-${below(1e6)}/`,
  () => fileMaker().generateAddress(chance, generateDigest(chance)),
  () => `/xem-tin.aspx?id=${below(1e6)}&muc=${slug()}`,
  () => `/tin/${slug()}/${below(1e6)}.html`,
  () => `/luu-tru/${1998 + below(30)}/${pick(['01', '12'])}/trang/${below(1e5)}/`,
];
const addresses = (count: number): string[] => Array.from({ length: count }, () => pick(makers)());

/** A random equivalent spelling of an address. */
const spell = (address: string): string =>
  address.includes('?') || fileKeyOf(address) !== undefined
    ? address
    : pick([
        (one: string) => one,
        (one: string) => one.replace(/\/$/, ''),
        (one: string) => one.normalize('NFD'),
        (one: string) => encodeURI(decodeURI(one)),
        (one: string) => one.replaceAll('/', '//'),
      ])(address);

const open = (written: ReturnType<typeof createGoneList>) => {
  const parsed = parseGoneList(JSON.stringify(written.list));
  if (typeof parsed === 'string') throw new Error(`The list is ${parsed}`);
  return readGoneList(parsed, async (name) => new Uint8Array(written.parts.get(name) ?? []));
};

describe('a list of what is gone', () => {
  it(`says of each address what became of it, in 2,000 lists (seed ${seed})`, { timeout: 60_000 }, async () => {
    for (let round = 0; round < 2_000; round += 1) {
      const [gone, moved, living] = [addresses(below(12)), addresses(below(8)), addresses(below(20))];
      const strangers = addresses(5);
      const keys = [living, gone, moved].map((some) => new Set(some.map(withdrawnKey)));
      const meant = (address: string): string | undefined =>
        [undefined, 'gone', 'moved'][keys.findIndex((some) => some.has(withdrawnKey(address)))];
      const set = await open(createGoneList({ gone, moved, living }, digest));
      const asked = [...gone, ...moved, ...living, ...strangers].map((one) => [one, spell(one)] as const);
      const found = await set.find(asked.map(([, spelt]) => spelt));
      expect(asked.map(([, spelt]) => found.get(spelt))).toEqual(asked.map(([one]) => meant(one)));
    }
  });

  it('takes 14 kB as one file, and for 50,000 pages 1 kB and parts of which a withdrawal changes one', async () => {
    const gone = Array.from({ length: 50_000 }, (_, number) => `/bai-viet/2020/tin-da-go-so-${number}/`);
    const sizeOf = ({ list, parts }: ReturnType<typeof createGoneList>): number[] => [
      JSON.stringify(list).length,
      parts.size,
      Math.max(0, ...[...parts.values()].map(({ length }) => length)),
    ];
    const small = createGoneList({ gone: gone.slice(0, mostInOne), moved: [], living: ['/'] }, digest);
    expect(sizeOf(small)).toEqual([13_690, 0, 0]);
    const large = createGoneList({ gone, moved: [], living: ['/'] }, digest);
    expect(sizeOf(large)).toEqual([641, 32, 8_395]);
    const later = createGoneList({ gone: [...gone, '/bai-viet/2026/moi-go/'], moved: [], living: ['/'] }, digest);
    expect([...later.parts.keys()].filter((name) => !large.parts.has(name))).toHaveLength(1);
    const set = await open(later);
    expect((await set.find([...gone, '/bai-viet/2026/moi-go/'])).size).toBe(50_001);
  });

  it('holds no word of what it names', () => {
    const { list } = createGoneList({ gone: ['/bai-viet/2026/truy-tim-nguyen-van-a/'], moved: [], living: [] }, digest);
    expect(list).toEqual({ format: 1, salt: 0, digests: expect.stringMatching(/^[\w+/]{6}[\w+/=]{2}$/) });
  });

  it('chooses its digests so that nothing that the site shows has one of them', async () => {
    // Digests of one bit only, so that half of all salts fail.
    const narrow: Digest = (data) => new Uint8Array(32).fill((digest(data)[0] ?? 0) & 1 ? 255 : 0);
    const listed = { gone: ['/a/'], moved: [], living: ['/b/'] };
    const numbers = ({ salt }: { salt: number }) =>
      ['/a', '/b'].map((key) => shortDigest(narrow(goneText(salt, 'gone', key))));
    const salts = Array.from({ length: 40 }, (_, number) => {
      const { list } = createGoneList({ ...listed, gone: [`/a${number}/`] }, narrow);
      return list.salt;
    });
    expect(Math.max(...salts)).toBeGreaterThan(0);
    const [a, b] = numbers(createGoneList(listed, narrow).list);
    expect(a).not.toBe(b);
  });

  it('is the same for the same addresses in another order', () => {
    const [gone, living] = [addresses(500), addresses(500)];
    const once = createGoneList({ gone, moved: [], living }, digest);
    const again = createGoneList({ gone: gone.toReversed(), moved: [], living: living.toReversed() }, digest);
    expect(again).toEqual(once);
  });

  it('refuses a part of another release', async () => {
    const gone = addresses(mostInOne * 2);
    const written = createGoneList({ gone, moved: [], living: [] }, digest);
    const [first, second] = [...written.parts.keys()];
    written.parts.set(first ?? '', written.parts.get(second ?? '') ?? new Uint8Array());
    await expect(open(written)).rejects.toThrow('Another file than');
  });
});

it.each([
  ['<!doctype html><p>Đăng nhập', 'no-list'],
  ['', 'no-list'],
  ['[]', 'no-list'],
  ['null', 'no-list'],
  ['{"format":1}', 'no-list'],
  ['{"format":1,"salt":0,"digests":7}', 'no-list'],
  ['{"format":2}', 'unknown-form'],
])('takes %s for %s', (text, taken) => {
  expect(parseGoneList(text)).toBe(taken);
});
