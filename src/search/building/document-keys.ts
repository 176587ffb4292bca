import { findDocumentNumbers } from '../../vietnamese/document-number.ts';
import { kindOfLetters } from '../query/document-kinds.ts';
import { documentKey } from '../index/index-keys.ts';

/** The keys of every document that a text names: by number and year, by number and kind, and by all three. */
export const documentKeys = (text: string): string[] => [
  ...new Set(findDocumentNumbers(text).flatMap((span) => keysOf(span.text))),
];

function keysOf(number: string): string[] {
  const [digits = '', ...rest] = number.split('/').map((part) => part.trim());
  const year = rest.length > 1 ? rest[0] : undefined;
  const kind = kindOfLetters(rest.at(-1) ?? '');
  const document = { number: Number(digits), kind };
  if (!year) return [documentKey(document)];
  return [document, { number: document.number, year }, { ...document, year }].map(documentKey);
}
