import type { Element, Parents, Root, RootContent } from 'hast';
import { foldSigns } from '../vietnamese/fold-signs.ts';
import { inlineElements } from './inline-elements.ts';
import { createTextBuilder } from './text-builder.ts';

/** A range of a body's words. Its indices count UTF-16 code units from 0. */
export interface WordRange {
  start: number;
  end: number;
}

export interface BodyLink extends WordRange {
  /** Where its Markdown or HTML begins in the body. */
  at: number;
  address: string;
  /** `<https://…>`: the link text is the address. */
  isBare: boolean;
}

export interface BodyHeading extends WordRange {
  /** Where its Markdown or HTML begins in the body. */
  at: number;
  /** 1 to 6. */
  level: number;
}

/** What a page shows of a body, as plain text. */
export interface BodyWords {
  /**
   * The words as a reader sees them: escapes and entities are replaced by their characters, white space is one space,
   * digits are plain, and an empty line separates blocks. Alt texts and captions of pictures are included.
   */
  text: string;
  /** The index in the body for an index of `text`. */
  toSource: (index: number) => number;
  links: BodyLink[];
  headings: BodyHeading[];
  /** Text that is shown letter by letter, where no spelling rule applies. */
  code: WordRange[];
  /** Text above the line, `<sup>`, each range after those inside it. */
  raised: WordRange[];
  /** Whether a page with this body shows nothing at all. */
  isBlank: boolean;
}

/** What separates two words, the weaker first. */
const separators = ['', ' ', '  ', '\n', '\n\n'] as const;
type Separator = (typeof separators)[number];

const separatorOf: Record<string, Separator> = {
  br: '\n',
  td: '  ',
  th: '  ',
  thead: '\n',
  tbody: '\n',
  tfoot: '\n',
  tr: '\n',
  li: '\n',
  dt: '\n',
  dd: '\n',
};
const literal = new Set(['code', 'pre', 'kbd', 'samp']);
const isComponent = (name: string): boolean => /^[A-Z]/.test(name);
/** Elements that a page shows although they hold no word. A component has its own words. */
const isShownElement = (name: string): boolean => name === 'img' || name === 'hr' || isComponent(name);

/** Reads the words of a sanitised tree (`BodyTree.shown`), each with its place in the body. */
export function readBodyWords(tree: Root, body: string): BodyWords {
  const builder = createTextBuilder(body);
  const read: Omit<BodyWords, 'text' | 'toSource'> = { links: [], headings: [], code: [], raised: [], isBlank: true };
  let pending: Separator = '';
  /** Outside preformatted text a page shows any white space as one space. */
  let isPreformatted = false;

  const separate = (separator: Separator): void => {
    if (separators.indexOf(separator) > separators.indexOf(pending)) pending = separator;
  };
  /** The index where the next word will begin. */
  const next = (): number => (builder.length() === 0 ? 0 : builder.length() + pending.length);
  const add = (value: string, { position }: RootContent): void => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    const words = isPreformatted ? value : value.replace(/\s+/g, ' ');
    if (words.trim() === '') {
      if (start !== undefined) separate(words === '' ? '' : ' ');
      return;
    }
    const isFirst = builder.length() === 0;
    const isApart = isFirst || pending !== '' || builder.endsWithSpace();
    const blank = isApart && words.startsWith(' ') ? value.length - value.trimStart().length : 0;
    if (!isFirst) builder.separate(pending);
    pending = '';
    builder.add(blank > 0 ? words.slice(1) : words, (start ?? 0) + blank, end ?? 0);
  };
  const addProperties = (element: Element): void => {
    const { tagName, properties } = element;
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string' || value === '') continue;
      if (tagName === 'img' && name === 'alt') add(value, element);
      if (name !== 'title' && !isComponent(tagName)) continue;
      const apart = tagName !== 'img' && inlineElements.has(tagName) ? ' ' : '\n\n';
      separate(apart);
      add(value, element);
      separate(apart);
    }
  };
  const addElement = (element: Element): void => {
    const { tagName } = element;
    if (isShownElement(tagName)) read.isBlank = false;
    const separator = inlineElements.has(tagName) ? '' : (separatorOf[tagName] ?? '\n\n');
    separate(separator);
    const start = next();
    addProperties(element);
    const wasPreformatted = isPreformatted;
    isPreformatted ||= tagName === 'pre';
    addChildren(element);
    isPreformatted = wasPreformatted;
    note(element, { start: Math.min(start, builder.length()), end: builder.length() });
    separate(separator);
  };
  const note = ({ tagName, properties, position }: Element, range: WordRange): void => {
    const at = position?.start.offset ?? 0;
    const level = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
    if (level > 0) read.headings.push({ ...range, at, level });
    if (literal.has(tagName)) read.code.push(range);
    if (tagName === 'sup') read.raised.push(range);
    if (tagName !== 'a' || typeof properties.href !== 'string') return;
    read.links.push({ ...range, at, address: properties.href, isBare: /^<(?!a\s)/i.test(body.slice(at, at + 3)) });
  };
  const addChildren = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type === 'element') addElement(child);
      if (child.type !== 'text') continue;
      if (child.value.trim() !== '') read.isBlank = false;
      // The parser gives no place to the text of a block of code.
      add(child.value, child.position || parent.type === 'root' ? child : parent);
    }
  };
  addChildren(tree);
  return { ...read, text: foldSigns(builder.text()), toSource: builder.toSource };
}
