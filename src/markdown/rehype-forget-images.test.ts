import type { Root } from 'hast';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { rehypeForgetImages } from './rehype-forget-images.ts';

const tree: Root = { type: 'root', children: [] };

it("empties Astro's list and keeps what else it knows", () => {
  const file = new VFile({
    data: { astro: { localImagePaths: ['a.jpg'], remoteImagePaths: ['//a.vn/b.jpg'], frontmatter: {} } },
  });
  rehypeForgetImages()(tree, file);
  expect(file.data).toEqual({ astro: { localImagePaths: [], remoteImagePaths: [], frontmatter: {} } });
});

it('does nothing where Astro is not at work', () => {
  const file = new VFile();
  rehypeForgetImages()(tree, file);
  expect(file.data).toEqual({});
});
