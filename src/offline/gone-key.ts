import { addressKey } from '../newsroom/address-key.ts';
import { isPicture, pictureStem } from './list-files.ts';

/** What became of an address: nothing is there any more, or it leads on to another. */
export type Fate = 'gone' | 'moved';

const marks: Record<Fate, string> = { gone: '', moved: '>' };

/** One spelling of an address; all variants of a picture are one. */
export const goneKey = (address: string): string => (isPicture(address) ? pictureStem(address) : addressKey(address));

/** What is digested for an address in a list with this salt. */
export const goneText = (salt: number, fate: Fate, key: string): string => `${salt} ${marks[fate]}${key}`;
