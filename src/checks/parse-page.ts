import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { type Address, listAddresses } from './list-addresses.ts';

export interface PageElement {
  name: string;
  /** By name, with character references resolved. */
  attributes: ReadonlyMap<string, string>;
  /** The text directly inside. Kept only for the elements in `keepsText`; empty for the others. */
  text: string;
}

/** A page as its start tags in order: enough for the checks, at a third of the cost of a tree. */
export interface Page {
  elements: PageElement[];
  addresses: Address[];
  /** The text that readers see, with the title and hidden parts. Every element except an inline one ends a line. */
  text: string;
  /** The parts of the text above the line, `<sup>`, in order. */
  raised: { start: number; end: number }[];
}

const keepsText = new Set(['title', 'script', 'style', 'h1']);

/** Elements that hold only text, and the tokenizer state for them (HTML Standard, section 13.2.6.2). */
const textModes: Record<
  string,
  typeof TokenizerMode.RCDATA | typeof TokenizerMode.RAWTEXT | typeof TokenizerMode.SCRIPT_DATA
> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
};

const withinLine = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const isCode = new Set(['script', 'style']);

/** HTML → elements, by the tokenizer of the HTML Standard; `noscript` is read as by a browser without scripts. */
export function parsePage(html: string): Page {
  const elements: PageElement[] = [];
  let collecting: PageElement | undefined;
  let drawingDepth = 0;
  const raised: Page['raised'] = [];
  let raisedFrom: number | undefined;
  let text = '';

  const addText = ({ chars }: Token.CharacterToken): void => {
    if (collecting) collecting.text += chars;
    // A browser shows any white space as one space.
    if (!isCode.has(collecting?.name ?? '')) text += chars.replace(/\s+/g, ' ');
  };
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag({ tagName: name, attrs, selfClosing }) {
        const element = {
          name,
          attributes: new Map(attrs.map((attribute) => [attribute.name, attribute.value])),
          text: '',
        };
        elements.push(element);
        if (!withinLine.has(name)) text += '\n';
        if (name === 'sup') raisedFrom ??= text.length;
        if (name === 'svg' || name === 'math') drawingDepth += selfClosing ? 0 : 1;
        tokenizer.inForeignNode = drawingDepth > 0;
        // Inside an SVG drawing, `title`, `style` and `script` are ordinary elements.
        const mode = drawingDepth === 0 ? textModes[name] : undefined;
        if (mode !== undefined) tokenizer.state = mode;
        if (keepsText.has(name) && !(drawingDepth > 0 && selfClosing)) collecting = element;
      },
      onEndTag({ tagName: name }) {
        if (name === 'sup' && raisedFrom !== undefined) {
          raised.push({ start: raisedFrom, end: text.length });
          raisedFrom = undefined;
        }
        if (name === 'svg' || name === 'math') drawingDepth = Math.max(0, drawingDepth - 1);
        tokenizer.inForeignNode = drawingDepth > 0;
        if (collecting?.name === name) collecting = undefined;
        if (!withinLine.has(name)) text += '\n';
      },
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return { elements, addresses: listAddresses(elements), text, raised };
}
