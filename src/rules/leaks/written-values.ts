import { walk } from '../../markdown/walk.ts';
import type { RuleArticle } from '../rule-article.ts';

export interface WrittenValue {
  /** With entities and escapes resolved. */
  value: string;
  /** Where its element begins in the body's Markdown. */
  at: number;
}

const known = new WeakMap<RuleArticle, WrittenValue[]>();

/** The addresses and other attributes that the editor wrote, whether or not a page keeps them. */
export function writtenValues(article: RuleArticle): readonly WrittenValue[] {
  let values = known.get(article);
  if (!values) known.set(article, (values = readValues(article)));
  return values;
}

function readValues({ written }: RuleArticle): WrittenValue[] {
  const values: WrittenValue[] = [];
  walk(written, (node) => {
    if (node.type !== 'element') return undefined;
    const at = node.position?.start.offset ?? 0;
    for (const value of Object.values(node.properties).flat())
      if (typeof value === 'string' && value !== '') values.push({ value, at });
    return undefined;
  });
  return values;
}
