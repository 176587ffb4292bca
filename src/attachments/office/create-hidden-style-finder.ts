import type { XmlElement } from '../read-xml.ts';

/** Elements that name the style of words. */
const use = /^(?:p|r|tbl)Style$/;

export const isOffValue = (value: string | undefined): boolean => /^(?:0|false|off)$/i.test(value ?? '');

export interface HiddenStyleFinder {
  /** Takes the elements of Word's namespace from all parts of a document. The order of the parts does not matter. */
  onElement: (element: XmlElement) => void;
  /** Whether some words of the document have a style that hides them. */
  isUsed: () => boolean;
}

/**
 * Finds words that are hidden by their style, by a style it is based on, or by the document's defaults (ECMA-376, part
 * 1, 17.7).
 */
export function createHiddenStyleFinder(): HiddenStyleFinder {
  const used = new Set<string>();
  const hides = new Map<string, boolean>();
  const basedOn = new Map<string, string>();
  let style = '';
  let areDefaultsHiding = false;

  const isHiding = (one: string): boolean => {
    const seen = new Set<string>();
    for (let id: string | undefined = one; id !== undefined && !seen.has(id); id = basedOn.get(id)) {
      const own = hides.get(id);
      if (own !== undefined) return own;
      seen.add(id);
    }
    return areDefaultsHiding;
  };

  return {
    onElement: ({ local, attributes, parents }) => {
      const value = attributes.get('val') ?? '';
      const isIn = (name: string): boolean => parents.some((parent) => parent.local === name);
      if (local === 'style') {
        style = attributes.get('styleId') ?? '';
        if (attributes.has('default') && !isOffValue(attributes.get('default'))) used.add(style);
      }
      if (local === 'vanish' && isIn('rPrDefault')) areDefaultsHiding = !isOffValue(value);
      if (local === 'vanish' && isIn('style')) hides.set(style, !isOffValue(value));
      if (local === 'basedOn') basedOn.set(style, value);
      if (use.test(local) && !isIn('style')) used.add(value);
    },
    isUsed: () => areDefaultsHiding || [...used].some(isHiding),
  };
}
