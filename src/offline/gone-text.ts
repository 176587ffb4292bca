/** The state of an old address: the page is gone, or it has moved to another address. */
export type Fate = 'gone' | 'moved';

const marks: Record<Fate, string> = { gone: '', moved: '>' };

/** The text to digest for an address in a list with this salt; the key is its `withdrawnKey`. */
export const goneText = (salt: number, fate: Fate, key: string): string => `${salt} ${marks[fate]}${key}`;
