import { findPersonNames } from '../../vietnamese/person-names.ts';
import type { TextSpan } from '../../vietnamese/text-span.ts';

/** A detail by which neighbours recognise a child whose name is hidden. */
export interface Detail extends TextSpan {
  kind: 'trường' | 'lớp' | 'nơi ở' | 'cha mẹ';
}

const proper = "\\p{Lu}[\\p{L}\\p{M}'’]{0,17}(?:[ \\u00A0]{1,2}\\p{Lu}[\\p{L}\\p{M}'’]{0,17}){0,4}";
const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const school = new RegExp(
  `${start}(?:[Tt]rường[ \\u00A0]{1,2})?(?:THPT|THCS|PTTH|PTCS|TH|[Tt]iểu học|[Tt]rung học (?:cơ sở|phổ thông)|[Mm]ầm non|[Mm]ẫu giáo)[ \\u00A0]{1,2}${proper}`,
  'gu',
);
const schoolClass =
  /(?<![\p{L}\p{M}\p{N}])lớp[ \u00A0]{1,2}\d{1,2}[ \u00A0]?(?:[A-ZĐ]\d{0,2}|\/\d{1,2})(?![\p{L}\p{M}\p{N}])/gu;
const home = new RegExp(
  `${start}(?:(?:[Tt]hôn|ấp|[Bb]ản|[Xx]óm|[Bb]uôn|[Tt]ổ dân phố|[Kk]hu phố|TDP|[Kk]hóm|[Tt]iểu khu)[ \\u00A0]{1,2}(?:${proper}|\\d{1,3}(?!\\d))|(?:[Ss]ố nhà|[Nn]hà số)[ \\u00A0]{1,2}\\d{1,4}[A-Z]?(?:/\\d{1,4}){0,3}|[Ss]ố[ \\u00A0]{1,2}\\d{1,4}[A-Z]?(?:/\\d{1,4}){0,3},?[ \\u00A0]{1,2}(?:đường|phố|ngõ|ngách|hẻm|kiệt)[ \\u00A0])`,
  'gu',
);
const parent =
  /(?<![\p{L}\p{M}\p{N}])(?:con(?: gái| trai| ruột| đẻ)?(?: của)?|(?:bố|mẹ|cha|má)(?: đẻ| ruột)?(?: của)?(?: cháu| em| bé| nạn nhân)?(?: là)?)[ \u00A0]{1,2}(?:(?:vợ chồng|anh|chị|ông|bà)[ \u00A0]{1,2}){1,2}(?=\p{Lu})/gu;
const longestName = 60;

/** Finds schools, classes with their letter, hamlets and house numbers, and parents with their full names. */
export function findDetails(text: string): Detail[] {
  const spans = (kind: Detail['kind'], pattern: RegExp): Detail[] =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
      kind,
      start: index,
      end: index + found.trimEnd().length,
      text: found.trimEnd(),
    }));
  return [
    ...spans('trường', school),
    ...spans('lớp', schoolClass),
    ...spans('nơi ở', home),
    ...spans('cha mẹ', parent).flatMap((found): Detail[] => {
      const rest = text.slice(found.end, found.end + longestName);
      const [name] = findPersonNames(rest);
      if (name?.kind !== 'full' || rest.slice(0, name.start).trim() !== '') return [];
      const end = found.end + name.end;
      return [{ ...found, end, text: text.slice(found.start, end) }];
    }),
  ].sort((a, b) => a.start - b.start);
}
