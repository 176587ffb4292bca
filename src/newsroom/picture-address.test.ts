import { describe, expect, it } from 'vitest';
import { goneKey } from '../offline/gone-key.ts';
import { oldPath } from '../schemas/old-path.ts';
import { createRandom } from '../testing/create-random.ts';
import { generateNearMiss, generatePictureId, generateVariant } from '../testing/generate-picture-addresses.ts';
import { createOwnerFinder } from './create-owner-finder.ts';
import { hasOwnPage } from './has-own-page.ts';
import { pictureIdOf, variantPath } from './picture-address.ts';

const seed = 20_261_127;
const tried = 5_000;
const [ids, others] = [createRandom(seed), createRandom(seed + 1)];
const pictures = Array.from({ length: tried }, () => {
  const id = generatePictureId(ids);
  return { id, address: generateVariant(ids, id) };
});
const nearMisses = Array.from({ length: tried }, () => generateNearMiss(others, generatePictureId(others)));

describe(`${tried} addresses of pictures and ${tried} near them (seed ${seed})`, () => {
  it('are told apart', () => {
    expect(pictures.map(({ address }) => pictureIdOf(address))).toEqual(pictures.map(({ id }) => id));
    expect(nearMisses.filter((address) => pictureIdOf(address) !== undefined)).toEqual([]);
  });

  it('are one picture in the list of what is gone, whichever variant is named', () => {
    for (const { id, address } of pictures) expect(goneKey(address)).toBe(`/anh/${id}-`);
  });

  it('have no page of their own, and may be written in `duong-dan-cu.yml`', () => {
    for (const { address } of pictures) {
      expect(hasOwnPage(address)).toBe(false);
      expect(oldPath.parse(address)).toBe(address);
    }
  });

  it('are nobody’s to lead on; a picture is free to be withdrawn once no variant is there', () => {
    const ownerOf = createOwnerFinder(['/index.html', ...pictures.slice(0, 100).map(({ address }) => address)]);
    for (const [index, { id, address }] of pictures.entries()) {
      expect(ownerOf(address)).toBeDefined();
      const variant = generateVariant(ids, id);
      expect(ownerOf(variant, { isWithdrawn: true })).toBe(index < 100 ? address : undefined);
    }
    for (const address of nearMisses)
      expect([address, ownerOf(address, { isWithdrawn: true })]).toEqual([address, expect.any(String)]);
  });
});

it('names variants as it reads them', () => {
  const path = variantPath('3f2a9c0d11e4b7a6', { width: 800, format: 'jpeg' });
  expect([path, pictureIdOf(path)]).toEqual(['/anh/3f2a9c0d11e4b7a6-800.jpg', '3f2a9c0d11e4b7a6']);
});
