import { describe, expect, it } from 'vitest';
import { openPages, type TestPage } from '../../testing/index-pages.ts';
import { queryTermsOf } from '../../testing/query-terms-of.ts';
import { scoreWords } from './score-words.ts';

/** Words with other marks count half; every page is equally long. */
async function score(query: string, pages: TestPage[], lengthOf: (page: number) => number = () => 1) {
  const count = pages.length;
  const scores = {
    score: new Float64Array(count),
    covered: new Float64Array(count),
    words: new Uint8Array(count),
    hasPair: new Uint8Array(count),
  };
  const terms = await queryTermsOf(await openPages(...pages), query);
  for (const term of terms) scoreWords(term, scores, { word: 0.5, run: 0.5, phrase: 0.5 }, lengthOf);
  const idf = terms.reduce((sum, term) => sum + term.idf, 0);
  return {
    scores: [...scores.score],
    shares: Array.from(scores.covered, (covered) => covered / idf),
    words: [...scores.words],
  };
}
/** Whether each number is greater than the next. */
const falls = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0));

describe('scoreWords', () => {
  it('puts the title before the text, the text before other marks, those before nothing', async () => {
    const { scores } = await score('lừa', [{ title: 'Lừa' }, 'lừa', 'lúa', 'xe']);
    expect(falls(scores)).toBe(true);
    expect(scores.at(-1)).toBe(0);
  });

  it('puts a word that the page does not show behind one that it says', async () => {
    const { scores, shares } = await score('lừa', ['lừa', { hidden: 'lừa' }, 'xe']);
    expect(falls(scores)).toBe(true);
    expect(falls(shares)).toBe(true);
    expect(scores[1]).toBeGreaterThan(0);
  });

  it('does not find by other marks what the page does not show', async () => {
    expect((await score('lừa', [{ hidden: 'lúa' }, 'lừa'])).scores[0]).toBe(0);
  });

  it('puts other marks in a title behind the wanted ones there', async () => {
    expect(falls((await score('lừa', [{ title: 'Lừa' }, { title: 'Lúa' }, 'xe'])).scores)).toBe(true);
  });

  it('counts a word that comes again, each time for less', async () => {
    const { scores } = await score('lừa', ['xe', 'lừa', 'lừa lừa', 'lừa lừa lừa', 'lừa '.repeat(50).trim()]);
    const gains = scores.slice(1).map((one, index) => one - (scores[index] ?? 0));
    expect(falls(gains.slice(0, 3))).toBe(true);
    expect(Math.min(...gains)).toBeGreaterThan(0);
    expect(scores[4]).toBeLessThan(3 * (scores[1] ?? 0));
  });

  it('holds a long page back', async () => {
    const { scores } = await score('lừa', ['lừa', 'lừa'], (page) => 1 + page);
    expect(falls(scores)).toBe(true);
  });

  it('adds up what each word is worth, a rare one more than a common one', async () => {
    const { scores, shares, words } = await score('lừa xe', ['lừa xe', 'lừa', 'xe', 'xe', 'xe']);
    expect(falls(scores.slice(0, 3))).toBe(true);
    expect(falls(shares.slice(0, 3))).toBe(true);
    expect(shares[0]).toBe(1);
    expect(words).toEqual([2, 1, 1, 1, 1]);
  });
});
