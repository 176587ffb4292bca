import { shownResults } from './search-contestant.ts';

/** Gives 1 ÷ the rank of the first right result among those shown, 0 when there is none. */
export function reciprocalRank(results: readonly string[], isRight: (result: string) => boolean): number {
  const place = results.slice(0, shownResults).findIndex(isRight);
  return place === -1 ? 0 : 1 / (place + 1);
}

/** Gives the share of the shown results that are right; 0 when none is shown. */
export function precision(results: readonly string[], isRight: (result: string) => boolean): number {
  const first = results.slice(0, shownResults);
  return first.length === 0 ? 0 : first.filter(isRight).length / first.length;
}

/** Computes the normalised discounted cumulative gain. Every right result counts the same. */
export function gain(results: readonly string[], isRight: (result: string) => boolean, rightCount: number): number {
  const discount = (place: number): number => 1 / Math.log2(place + 2);
  const found = results.slice(0, shownResults).map((result, place) => (isRight(result) ? discount(place) : 0));
  const ideal = Array.from({ length: Math.min(shownResults, rightCount) }, (_, place) => discount(place));
  return sum(found) / (sum(ideal) || 1);
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length);

/** Gives the value that a share of all values lie below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const tones = '\\u0300\\u0301\\u0303\\u0309\\u0323';
const lateTone = new RegExp(`([ou])([${tones}])([aey])(?![\\p{L}\\p{M}])`, 'gu');

/** Lower-cases a text but keeps its marks, with one form for both tone positions: `hoà` and `hòa` compare equal. */
export const comparable = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(lateTone, '$1$3$2').replace(/\s+/g, ' ');

/** Whether a text contains a phrase as whole words. */
export function containsPhrase(comparableText: string, phrase: string): boolean {
  const escaped = comparable(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}(?![\\p{L}\\p{M}\\p{N}])`, 'u').test(comparableText);
}
