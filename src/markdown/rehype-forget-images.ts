import type { Root } from 'hast';
import type { VFile } from 'vfile';

/**
 * Astro keeps a list of an .mdx file's images and brings in its own image component when the list is not empty, even
 * when, as here, none of them is left in the text.
 */
export function rehypeForgetImages() {
  return (_tree: Root, file: VFile): void => {
    const astro = file.data['astro'];
    if (typeof astro === 'object' && astro !== null)
      Object.assign(astro, { localImagePaths: [], remoteImagePaths: [] });
  };
}
