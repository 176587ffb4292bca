import type { TextSpan } from '../vietnamese/text-span.ts';

/**
 * How much of a name a mention shows: `Lò Văn Sáng` is full, `Sáng` or `Văn Sáng` is given, `Lò Văn S.` is partial,
 * `L.V.S.` and `S.` are initials.
 */
export type NameForm = 'full' | 'given' | 'partial' | 'initials';

/** One place where a text names a person. */
export interface Mention extends TextSpan {
  /** Index of the text among those of the article. */
  textIndex: number;
  form: NameForm;
  /** Words of address and position directly before the name, in small letters: `nạn nhân là cháu`. */
  titles: string;
  /** Index where the titles begin; `start` when there are none. */
  titlesStart: number;
}
