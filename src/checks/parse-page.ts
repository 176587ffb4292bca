import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { type Address, listAddresses } from './list-addresses.ts';

export interface PageElement {
  name: string;
  /** By name, with references resolved. */
  attributes: ReadonlyMap<string, string>;
  /** What stands directly in it. Kept of the few elements in `keepsText` only, and empty for the others. */
  text: string;
}

/** A page as its start tags, in order: all that the checks ask for, at a third of the price of a tree. */
export interface Page {
  elements: PageElement[];
  addresses: Address[];
  /** What readers see, title and hidden parts too; only elements within a line do not end one. */
  text: string;
}

const keepsText = new Set(['title', 'script', 'style', 'h1']);

/** Elements whose content is text only, and the state that reads it (HTML Standard, section 13.2.6.2). */
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

/** HTML → elements, read by the tokenizer of the HTML Standard; `noscript` is read as by a browser without scripts. */
export function parsePage(html: string): Page {
  const elements: PageElement[] = [];
  let collecting: PageElement | undefined;
  let drawingDepth = 0;
  let text = '';

  const addText = ({ chars }: Token.CharacterToken): void => {
    if (collecting) collecting.text += chars;
    // A browser makes one space of any white space.
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
        if (name === 'svg' || name === 'math') drawingDepth += selfClosing ? 0 : 1;
        tokenizer.inForeignNode = drawingDepth > 0;
        // Inside a drawing `title`, `style` and `script` are ordinary elements.
        const mode = drawingDepth === 0 ? textModes[name] : undefined;
        if (mode !== undefined) tokenizer.state = mode;
        if (keepsText.has(name) && !(drawingDepth > 0 && selfClosing)) collecting = element;
      },
      onEndTag({ tagName: name }) {
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
  return { elements, addresses: listAddresses(elements), text };
}
