import { readMatter, type Matter } from './read-matter.ts';

/** A paragraph of a text and what it tells of. */
export interface Passage {
  textIndex: number;
  start: number;
  end: number;
  text: string;
  matter: Matter;
}

/** Most passages are never asked what they tell of, so it is read when it is first asked. */
function createPassage(words: Omit<Passage, 'matter'>): Passage {
  let matter: Matter | undefined;
  return {
    ...words,
    get matter() {
      return (matter ??= readMatter(words.text));
    },
  };
}

/** Limits one passage, so that a file of one line costs no more than one of many. */
const longest = 1800;

/** Divides texts into paragraphs at empty lines, and very long paragraphs at a fixed length. */
export function splitPassages(texts: readonly string[]): Passage[] {
  return texts.flatMap((text, textIndex) => {
    const passages: Passage[] = [];
    let start = 0;
    const add = (end: number): void => {
      for (let from = start; from < end; from += longest) {
        const to = Math.min(end, from + longest);
        const words = text.slice(from, to);
        if (words.trim() !== '') passages.push(createPassage({ textIndex, start: from, end: to, text: words }));
      }
    };
    for (const { index, 0: gap } of text.matchAll(/\n\n/g)) {
      add(index);
      start = index + gap.length;
    }
    add(text.length);
    return passages;
  });
}

/** Index of the passage that holds a place. */
export function passageIndexAt(passages: readonly Passage[], textIndex: number, index: number): number {
  let [low, high] = [0, passages.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const one = passages[middle];
    if (one && (one.textIndex < textIndex || (one.textIndex === textIndex && one.start <= index))) low = middle;
    else high = middle;
  }
  return low;
}
