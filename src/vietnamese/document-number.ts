import { spansOf, type TextSpan } from './text-span.ts';

/*
 * Every repetition has a bound, and a match cannot begin after a letter, digit or slash: the time is linear in the
 * text, even for hostile input. Offices write the hyphen as -, – or ‑, and may put spaces around the slash.
 */
const slash = '[ \\u00A0]?/[ \\u00A0]?';
const hyphen = '[-–\\u2011]';
const kinds = 'NĐ|ND|TTLT|TTr|TT|QĐ|QD|QH|CT|CTr|NQ|KH|TB|HD|BC|CĐ|CV|GM|QC|PA|ĐA|BB|PL|L';
/** The part after a hyphen, an agency or a unit: `CP`, `BCA`, `PX03`, `V01`. */
const issuers = `(?:${hyphen}[A-ZĐ][\\p{L}\\d]{0,15}){1,5}`;
const withYear = `\\d{4}${slash}[A-ZĐ][A-Za-zĐđ]{0,9}\\d{0,3}(?:${issuers})?`;
const withKind = `(?:${kinds})(?:${issuers})?`;
const withAgency = `[A-ZĐ]{2,8}\\d{0,2}${issuers}`;

const documentNumber = new RegExp(
  `(?<![\\p{L}\\p{M}\\d/])\\d{1,5}${slash}(?:${withYear}|${withAgency}|${withKind})(?![\\p{L}\\p{M}\\d])`,
  'gu',
);

/**
 * Finds numbers of legal and office documents: `13/2023/NĐ-CP`, `91/2025/QH15`, `1234/QĐ-CAT-PX03`, `25/KH-CAT`, and
 * also numbers without a kind, `567/CAT-PV01`. The word `số` before them is not part of them.
 */
export const findDocumentNumbers = (text: string): TextSpan[] => spansOf(documentNumber, text);
