/** Elements that stand within a line of text; every other one begins a block of its own. */
export const inlineElements: ReadonlySet<string> = new Set(
  'a abbr b cite code del em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
