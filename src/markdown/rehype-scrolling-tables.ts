import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { walk } from './walk.ts';
import { tableLabel } from './words.ts';

const cells = new Set(['td', 'th']);

/**
 * Lets a wide table scroll in its own frame, which the keyboard reaches and a screen reader names; the page itself
 * never scrolls sideways. Header cells get a scope, and alignment becomes a class, because the site allows no styles.
 */
export function rehypeScrollingTables() {
  return (tree: Root): void => {
    let count = 0;
    walk(tree, (table, index, parent) => {
      if (table.type !== 'element' || table.tagName !== 'table') return;
      dressCells(table);
      count += 1;
      const label = tableLabel(count, describe(table));
      parent.children[index] = h('div', { class: 'table-scroll', tabIndex: 0, role: 'region', ariaLabel: label }, [
        table,
      ]);
      return index + 1;
    });
  };
}

function dressCells(table: Element): void {
  let section = '';
  walk(table, (element) => {
    if (element.type !== 'element') return;
    if (element.tagName === 'thead' || element.tagName === 'tbody') section = element.tagName;
    if (!cells.has(element.tagName)) return;
    const { align, ...properties } = element.properties;
    element.properties =
      align === undefined || align === null ? properties : { ...properties, className: [`align-${align}`] };
    if (element.tagName !== 'th') return;
    // An empty header cell describes nothing and disturbs screen readers.
    if (element.children.length === 0) element.tagName = 'td';
    else element.properties.scope ??= section === 'thead' ? 'col' : 'row';
  });
}

/** The caption, or else the column headers. */
function describe(table: Element): string {
  const names: string[] = [];
  let caption = '';
  walk(table, (element) => {
    if (element.type !== 'element') return;
    if (element.tagName === 'caption') caption = toString(element).trim();
    if (element.tagName === 'th' && element.properties.scope === 'col') names.push(toString(element).trim());
  });
  return caption || names.join(', ');
}
