/** What became of an address: nothing is there any more, or it leads on to another. */
export type Fate = 'gone' | 'moved';

const marks: Record<Fate, string> = { gone: '', moved: '>' };

/** What is digested for an address in a list with this salt; the key is its `withdrawnKey`. */
export const goneText = (salt: number, fate: Fate, key: string): string => `${salt} ${marks[fate]}${key}`;
