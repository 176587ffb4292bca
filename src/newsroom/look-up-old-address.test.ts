import { expect, it } from 'vitest';
import { normalisePath, toRequestPath } from '../schemas/normalise-path.ts';
import { createRandom } from '../testing/create-random.ts';
import { generateEntry, generateRequest } from '../testing/generate-shared-addresses.ts';
import { createOldAddressMatcher } from './create-old-address-matcher.ts';
import { fileOldAddresses } from './file-old-addresses.ts';
import { listOldAnswers } from './old-answers.ts';
import { lookUpOldAddress } from './look-up-old-address.ts';

const random = createRandom(20261130);
const generated = Array.from({ length: 1500 }, () => generateEntry(random));
const entries = listOldAnswers({
  redirects: generated.map(({ address }, index) => ({ from: address, to: `/bai-viet/2026/bai-${index}/` })),
  gone: [{ path: '/tin/da-go.html', kind: 'da-go' }],
});
const parts = fileOldAddresses(entries);

const lookUp = (path: string, query: string, asked: number[] = []) =>
  lookUpOldAddress({
    path,
    query,
    count: parts.length,
    fetchPart: async (part) => {
      asked.push(part);
      return parts[part] ?? { split: {}, entries: [] };
    },
  });

it('finds by its parts what the matcher finds, in few of them', async () => {
  const matcher = createOldAddressMatcher(entries);
  let [found, most] = [0, 0];
  for (let count = 0; count < 5000; count += 1) {
    const request = generateRequest(random, random.pick(generated));
    const [raw = '', query = ''] = request.split(/\?(.*)/s);
    const path = normalisePath(toRequestPath(raw)) ?? '/';
    const asked: number[] = [];
    const rank = (await lookUp(path, query, asked))?.[0];
    expect([request, rank]).toEqual([request, matcher.findLost(path, query)?.rank]);
    found += Number(rank !== undefined);
    most = Math.max(most, asked.length);
  }
  expect(found).toBeGreaterThan(3000);
  expect(most).toBeLessThanOrEqual(5);
});

it('keeps ten thousand addresses of one path, and of many, in files that are small', () => {
  for (const nameOf of [
    (index: number) => `/xem-tin.aspx?muc=3&id=${index}`,
    (index: number) => `/tin/bai-${index}.html`,
  ]) {
    const redirects = Array.from({ length: 10_000 }, (_, index) => ({
      from: nameOf(index),
      to: '/bai-viet/2026/bai/',
    }));
    const sizes = fileOldAddresses(listOldAnswers({ redirects, gone: [] })).map((part) => JSON.stringify(part).length);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  }
});

it('names nothing that was withdrawn, and no old address', () => {
  const text = JSON.stringify(parts);
  for (const name of ['da-go', 'xem-tin', 'aspx', 'lừa', 'ItemID']) expect(text).not.toContain(name);
});
