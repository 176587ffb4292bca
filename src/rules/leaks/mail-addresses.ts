import type { TextSpan } from '../../vietnamese/text-span.ts';
import type { NumberText } from './number-text.ts';
import { withoutOverlaps } from './without-overlaps.ts';

const label = '[A-Za-z0-9-]{1,63}';
const address = new RegExp(
  `(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@${label}(?:\\.${label}){0,5}\\.[A-Za-z]{2,20}(?![A-Za-z0-9])`,
  'g',
);
/** People write these for `@` and `.`, so that machines do not read the address. */
const at =
  '(?:\\s{0,2}(?:@|[([{<]\\s?(?:@|at|a còng|a-còng)\\s?[)\\]}>])\\s{0,2}|\\s{1,2}(?:at|a còng|a-còng)\\s{1,2})';
const dot = '(?:\\s{0,2}(?:\\.|[([{<]\\s?(?:\\.|dot|chấm)\\s?[)\\]}>])\\s{0,2}|\\s{1,2}(?:dot|chấm)\\s{1,2})';
/** Only well-known endings, because `at` and `.` also stand between the words of a sentence. */
const ending = '(?:com|net|org|info|vn|edu|me|io|biz|asia|example)';
const dressed = new RegExp(
  `(?<![A-Za-z0-9._%+-])(?<local>[A-Za-z0-9][A-Za-z0-9._%+-]{0,63})${at}(?<host>(?:${label}${dot}){1,5}${ending})(?![\\p{L}\\p{M}\\p{N}])`,
  'giu',
);
const sign = /@|[([{<]\s?(?:at|a.còng)\s?[)\]}>]|\sat\s|a.còng/i;

/** A host of one label only, `a at b.com`, is a sentence in English unless the host is known for mail. */
const mailHost = /^(?:gmail|yahoo|outlook|hotmail|live|icloud|protonmail|proton|ymail|zoho)\./i;

/** Finds e-mail addresses in a plain text. The span's text is the address as a mail program takes it. */
export function findMailAddresses({ text }: NumberText): TextSpan[] {
  if (!sign.test(text)) return [];
  const plain = Array.from(text.matchAll(address), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
  const others = Array.from(text.matchAll(dressed)).flatMap(({ 0: found, index, groups = {} }): TextSpan[] => {
    const { local = '', host = '' } = groups;
    const compact = host.replace(new RegExp(dot, 'giu'), '.');
    const between = found.slice(local.length, found.length - host.length);
    if (!/[@([{<]/.test(between) && !mailHost.test(compact)) return [];
    return [{ start: index, end: index + found.length, text: `${local}@${compact}` }];
  });
  return [...plain, ...withoutOverlaps(others, plain)].sort((a, b) => a.start - b.start);
}
