import { expect, it } from 'vitest';
import { createRandom } from '../testing/create-random.ts';
import { mendRequest } from './mend-request.ts';

/** Follows a reader's redirects until nothing is left to mend. */
function follow(request: string): string {
  let at = request;
  for (let step = 0; step < 20; step += 1) {
    const next = mendRequest(at);
    if (next === undefined) return at;
    at = next;
  }
  return expect.fail(`${request} is mended for ever`);
}

it.each([
  ['/tin/1.html.', '/tin/1.html'],
  ['/tin/1.html).', '/tin/1.html'],
  ['/bai-viet/2026/a/%E2%80%8B', '/bai-viet/2026/a/'],
  ['/tin?id=5%22', '/tin?id=5'],
  ['/tin?fbclid=1&amp;id=5', '/tin?fbclid=1&id=5'],
  ['/tin?amp;id=5', '/tin?id=5'],
  ['/tin.html&fbclid=1', '/tin.html?fbclid=1'],
  ['/tin.html&amp;fbclid=1', '/tin.html?fbclid=1'],
  ['/tin%3Fid%3D5', '/tin?id=5'],
  ['/tin?id=5?fbclid=1', '/tin?id=5&fbclid=1'],
  ['/tin/c%25E1%25BA%25A3nh', '/tin/c%E1%BA%A3nh'],
  ['/tin%2520tuc?id=5', '/tin%20tuc?id=5'],
])('sends %s on to %s', (request, meant) => {
  expect(follow(request)).toBe(meant);
});

it.each(['/', '/tin/', '/tin?id=5', '/tin/(1).html', '/a%20b', '/c%E1%BA%A3nh', '/100%25', '/tin?a=b=c', '//tin.'])(
  'leaves %s alone',
  (request) => {
    expect(mendRequest(request)).toBeUndefined();
  },
);

it('never leads to another host, nor on for ever, and stays what a browser may be sent to', () => {
  const random = createRandom(20261201);
  const pieces = [
    '/',
    '//',
    '\\',
    'tin',
    'evil.example',
    '%2F',
    '%252F',
    '%5C',
    '%255C',
    '.',
    ')',
    '&',
    'amp;',
    '?',
    '=',
  ].concat(['%3F', '%3D', '%20', '%0D%0A', '%250D%250A', '%25', '%2525', '%E2%80%8B', ':', '@', 'a=1', '%22', '+']);
  for (let count = 0; count < 20_000; count += 1) {
    const request = `/${Array.from({ length: 1 + random.below(8) }, () => random.pick(pieces)).join('')}`;
    const mended = mendRequest(request);
    if (mended === undefined) continue;
    expect(mended).toMatch(/^\/(?![/\\])[!-~]*$/);
    expect(new URL(mended, 'https://minhha.example').host).toBe('minhha.example');
    follow(request);
  }
});
