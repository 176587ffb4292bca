import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import type { Picture } from '../newsroom/picture.ts';
import { createPictureFinder } from './create-picture-finder.ts';
import type { MarkdownOptions } from './markdown-options.ts';
import { parseCaption } from './parse-caption.ts';
import { pictureToHast } from './picture-to-hast.ts';
import { replaceChild } from './replace-child.ts';
import { walk } from './walk.ts';

type PictureFinder = (src: string) => Picture | undefined;

const isImage = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'img';
const isBlank = (node: ElementContent): boolean =>
  (node.type === 'text' && node.value.trim() === '') || (node.type === 'element' && node.tagName === 'br');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Gives every image its published picture. Images alone in a paragraph become figures, with their titles as captions;
 * images among words stay there. An image without a published picture is removed: the gate has reported it.
 */
export function rehypeFigures(options: Pick<MarkdownOptions, 'pictures'>) {
  return (tree: Root, file: VFile): void => {
    const find = createPictureFinder(file, options);
    walk(tree, (element, index, parent) => {
      if (element.type !== 'element') return;
      if (element.tagName === 'p' && holdsOnlyImages(element)) {
        const figures = element.children.filter(isImage).flatMap((image) => toFigure(image, find));
        return replaceChild<RootContent>(parent, index, figures);
      }
      if (!isImage(element)) return;
      return replaceChild<RootContent>(parent, index, toPicture(element, find));
    });
  };
}

const holdsOnlyImages = ({ children }: Element): boolean =>
  children.some(isImage) && children.every((child) => isImage(child) || isBlank(child));

function toPicture({ properties }: Element, find: PictureFinder): Element[] {
  const picture = find(textOf(properties.src));
  return picture ? [pictureToHast(picture, textOf(properties.alt))] : [];
}

function toFigure(image: Element, find: PictureFinder): Element[] {
  const [picture] = toPicture(image, find);
  if (!picture) return [];
  const { text, credit } = parseCaption(textOf(image.properties.title));
  const caption = [
    ...(text ? [text] : []),
    ...(text && credit ? [' '] : []),
    ...(credit ? [h('span', { class: 'credit' }, credit)] : []),
  ];
  return [h('figure', caption.length > 0 ? [picture, h('figcaption', caption)] : [picture])];
}
