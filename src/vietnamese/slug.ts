import { cleanText } from './clean-text.ts';
import { fold } from './fold.ts';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** `Tuần tra đêm 19/6` → `tuan-tra-dem-19-6`; empty if the text has neither letters nor digits. */
export const toSlug = (text: string): string =>
  fold(cleanText(text))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Whether the text is fit for an address: a–z, 0–9 and single hyphens between them. */
export const isSlug = (text: string): boolean => slug.test(text);
