import { describe, expect, it } from 'vitest';
import { oldPathSchema } from '../schemas/old-path.ts';
import { createRandom } from '../testing/create-random.ts';
import { fileMakers, generateDigest } from '../testing/generate-file-addresses.ts';
import { attachmentPath } from './attachment-path.ts';
import { createOwnerFinder } from './create-owner-finder.ts';
import { hasOwnPage } from './has-own-page.ts';
import { pictureKey, variantPath } from './picture-address.ts';
import { fileAddresses, fileKeyOf, wordOf } from './withdrawable-file.ts';
import { withdrawnKey } from './withdrawn-key.ts';

const seed = 20_261_127;
const tried = 5_000;

describe.each(fileMakers)(
  `${tried} addresses of a kind ($word) and ${tried} near them (seed ${seed})`,
  ({ word, keyOf, generateAddress, generateNearMiss }) => {
    const [random, others] = [createRandom(seed), createRandom(seed + 1)];
    const files = Array.from({ length: tried }, () => {
      const digest = generateDigest(random);
      return { digest, key: keyOf(digest), address: generateAddress(random, digest) };
    });
    const nearMisses = Array.from({ length: tried }, () => generateNearMiss(others, generateDigest(others)));

    it('are told apart', () => {
      expect(files.map(({ address }) => [fileKeyOf(address), wordOf(address)])).toEqual(
        files.map(({ key }) => [key, word]),
      );
      expect(nearMisses.filter((address) => fileKeyOf(address) ?? wordOf(address))).toEqual([]);
    });

    it('withdraw one file, whichever address is named, and its key means the same', () => {
      for (const { key, address } of files) {
        expect([withdrawnKey(address), withdrawnKey(key), fileKeyOf(key)]).toEqual([key, key, key]);
        const fitting = fileAddresses(key).filter(({ pattern }) => new RegExp(pattern).test(address));
        expect(fitting).toHaveLength(1);
        expect(address.startsWith(fitting[0]?.prefix ?? ' ')).toBe(true);
      }
    });

    it('have no page of their own, and may be written in `duong-dan-cu.yml`', () => {
      for (const { key, address } of files) {
        expect([hasOwnPage(address), hasOwnPage(key)]).toEqual([false, false]);
        expect([oldPathSchema.parse(address), oldPathSchema.parse(key)]).toEqual([address, key]);
      }
    });

    it('are nobody’s to lead on; a file is free to be withdrawn once nothing with its bytes is there', () => {
      const ownerOf = createOwnerFinder(['/index.html', ...files.slice(0, 100).map(({ address }) => address)]);
      for (const [index, { digest, address }] of files.entries()) {
        expect(ownerOf(address)).toBeDefined();
        const other = generateAddress(random, digest);
        expect(ownerOf(other, { isWithdrawn: true })).toBe(index < 100 ? address : undefined);
      }
      for (const address of nearMisses)
        expect([address, ownerOf(address, { isWithdrawn: true })]).toEqual([address, expect.any(String)]);
    });
  },
);

it('reads addresses as the build writes them', () => {
  const picture = variantPath('3f2a9c0d11e4b7a6', { width: 800, format: 'jpeg' });
  expect([picture, fileKeyOf(picture)]).toEqual(['/anh/3f2a9c0d11e4b7a6-800.jpg', pictureKey('3f2a9c0d11e4b7a6')]);
  const digest = '0123456789abcdef'.repeat(4);
  for (const [file, kind] of [
    ['a/Quyết định số 12.pdf', 'pdf'],
    ['b/nguyen-van-a.docx', 'docx'],
  ] as const)
    expect(fileKeyOf(attachmentPath(digest, file, kind))).toBe('/tep/0123456789abcdef');
});

it('refuses to name the addresses of what is no file', () => {
  expect(() => fileAddresses('/bai-viet/2026/a/')).toThrow('This should never happen');
});
