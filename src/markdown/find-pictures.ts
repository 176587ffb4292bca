import type { Root } from 'hast';
import { pictureReference } from './picture-reference.ts';
import { walk } from './walk.ts';

export interface FoundPicture {
  /** In the form that `pictureReference` writes; the key of the article's `pictures`. */
  reference: string;
  alt: string;
  /** The Markdown text after the address: caption and credit together. */
  title: string;
  line: number;
  column: number;
}

/** The pictures that a body shows, in the order of the text. */
export function findPictures(tree: Root): FoundPicture[] {
  const found: FoundPicture[] = [];
  walk(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'img' || typeof node.properties.src !== 'string') return undefined;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const [alt, title] = [String(node.properties.alt ?? ''), String(node.properties.title ?? '')];
    found.push({ reference: pictureReference(node.properties.src), alt, title, line, column });
    return undefined;
  });
  return found;
}
