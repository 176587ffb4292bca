import type { SvgElement } from './parse-svg.ts';

/** The longest chain of references. */
const longestChain = 300;

/**
 * Counts the elements that a renderer draws when each `<use>`, mask and pattern is replaced by its target: a few lines
 * can refer to each other billions of times. Infinity for a circle or an endless chain.
 */
export function countDrawn(root: SvgElement, most: number): number {
  const byId = new Map<string, SvgElement>();
  const index = (element: SvgElement): void => {
    for (const [name, value] of element.attributes)
      if (/^(?:xml:)?id$/.test(name) && !byId.has(value)) byId.set(value, element);
    element.children.forEach(index);
  };
  index(root);
  const counted = new Map<SvgElement, number>();
  const underway = new Set<SvgElement>();
  const count = (element: SvgElement, depth: number): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    if (underway.has(element) || depth > longestChain) return Infinity;
    underway.add(element);
    let sum = 1;
    for (const part of [...element.children, ...referencesOf(element).flatMap((id) => byId.get(id) ?? [])]) {
      sum += count(part, depth + 1);
      if (sum > most) break;
    }
    underway.delete(element);
    counted.set(element, sum);
    return sum;
  };
  return count(root, 0);
}

const referencesOf = ({ attributes }: SvgElement): string[] =>
  attributes.flatMap(([name, value]) => {
    if (/(?:^|:)href$/.test(name)) return value.trim().startsWith('#') ? [value.trim().slice(1)] : [];
    return [...value.matchAll(/url\s*\(\s*["']?\s*#([^"')\s]*)/gi)].map(([, id = '']) => id);
  });
