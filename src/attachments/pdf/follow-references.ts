import type { PdfObject, PdfValue } from './pdf-value.ts';

/** Gives the value itself, or the objects of every revision that it refers to, the latest last. */
export type Follow = (value: PdfValue | undefined) => PdfValue[];

/** The most references that lead to references; no program writes even two. */
const mostSteps = 8;

export function createFollower(objects: readonly PdfObject[]): Follow {
  const byNumber = new Map<number, PdfValue[]>();
  for (const { number, value } of objects) {
    const known = byNumber.get(number);
    if (known) known.push(value);
    else byNumber.set(number, [value]);
  }
  const follow = (value: PdfValue | undefined): PdfValue[] => {
    let found = new Set(value ? [value] : []);
    for (let step = 0; step < mostSteps; step += 1) {
      const next = [...found].flatMap((one) => (one.type === 'reference' ? (byNumber.get(one.number) ?? []) : [one]));
      found = new Set(next);
      if (next.every(({ type }) => type !== 'reference')) break;
    }
    return [...found].filter(({ type }) => type !== 'reference');
  };
  return follow;
}
