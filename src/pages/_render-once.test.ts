import { expect, it } from 'vitest';
import { renderOnce } from './_render-once.ts';

const [inFeed, other] = [{ file: 'bai-viet/2026/moi.md' }, { file: 'bai-viet/2020/cu.md' }];

it('renders what several pages show once, also when they ask at the same time', async () => {
  const asked: string[] = [];
  const render = renderOnce(new Set([inFeed.file]), ({ file }: { file: string }) => {
    asked.push(file);
    return Promise.resolve(`<p>${file}</p>`);
  });
  const shown = await Promise.all([inFeed, other, inFeed, other, inFeed].map(render));
  expect(shown).toEqual([inFeed, other, inFeed, other, inFeed].map(({ file }) => `<p>${file}</p>`));
  expect(asked).toEqual([inFeed.file, other.file, other.file]);
});
