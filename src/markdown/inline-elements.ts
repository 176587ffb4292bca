/** Elements inside a line of text. Every other element begins its own block. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b cite code del em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
