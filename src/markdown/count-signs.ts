import { countMarks } from './read-stretches.ts';

/** Counts of signs in a whole body. */
export interface CountedSigns {
  lines: number;
  marks: number;
  bars: number;
  tags: number;
  definitions: number;
  /** Signs at the beginnings of lines that may turn the text above into a heading. */
  underlines: number;
  /** The greatest number of characters before a line's words. */
  margin: number;
}

const codes = {
  tab: 0x09,
  newline: 0x0a,
  space: 0x20,
  dash: 0x2d,
  equals: 0x3d,
  above: 0x3e,
  nine: 0x39,
  bar: 0x7c,
  less: 0x3c,
  colon: 0x3a,
  bracket: 0x5d,
};

/** The only pass that every body needs. */
export function countSigns(body: string): CountedSigns {
  const counted = { lines: 1, marks: countMarks(body), bars: 0, tags: 0, definitions: 0, underlines: 0, margin: 0 };
  let start = 0;
  let isMargin = true;
  for (let index = 0; index < body.length; index += 1) {
    const code = body.charCodeAt(index);
    if (code === codes.newline) {
      counted.lines += 1;
      start = index + 1;
      isMargin = true;
      continue;
    }
    if (code === codes.bar) counted.bars += 1;
    if (code === codes.less) counted.tags += 1;
    if (code === codes.colon && body.charCodeAt(index - 1) === codes.bracket) counted.definitions += 1;
    if (!isMargin) continue;
    if (code === codes.dash || code === codes.equals) counted.underlines += 1;
    isMargin =
      code === codes.tab || code === codes.space || (code > 0x28 && code <= codes.nine) || code === codes.above;
    counted.margin = Math.max(counted.margin, index - start);
  }
  return counted;
}
