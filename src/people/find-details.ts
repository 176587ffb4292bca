import type { TextSpan } from '../vietnamese/text-span.ts';

export type DetailKind = 'school' | 'class' | 'home' | 'birthday' | 'nickname';

/** A detail by which neighbours recognise a child whose name is hidden. */
export interface Detail extends TextSpan {
  kind: DetailKind;
}

const proper = "\\p{Lu}[\\p{L}\\p{M}'’]{0,17}(?:[ \\u00A0]{1,2}\\p{Lu}[\\p{L}\\p{M}'’]{0,17}){0,4}";
const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const end = '(?![\\p{L}\\p{M}\\p{N}])';
const level =
  '(?:THPT|THCS|PTTH|PTCS|PTDT|TH|[Tt]iểu học|[Tt]rung học(?: (?:cơ sở|phổ thông))?|[Mm]ầm non|[Mm]ẫu giáo|[Qq]uốc tế|[Tt]ư thục|[Dd]ân lập)';
const school = new RegExp(
  `${start}(?<!sinh[ \\u00A0])(?:(?:[Tt]rường[ \\u00A0]{1,2})?(?:${level}[ \\u00A0]{1,2}){1,3}(?:(?:số|xã|phường|thị trấn)[ \\u00A0](?:\\d{1,2}[ \\u00A0])?)?${proper}|(?<!Nông[ ])[Tt]rường[ \\u00A0]{1,2}(?!(?:Sa|Sơn|Đại|Cao|Trung|Dạy|Quân|Mầm|Mẫu|Tiểu|TH|THCS|THPT|PTTH|PTCS|PTDT|Công an|Cảnh|Chính|Đảng|An)${end})${proper})`,
  'gu',
);
const schoolClass = new RegExp(
  `${start}lớp[ \\u00A0]{1,2}(?:1[0-2]|[1-9])(?:[ \\u00A0]?[A-ZĐ](?:[ \\u00A0]?\\d{1,2})?|[./]\\d{1,2})?(?![\\p{L}\\p{M}\\d]|[.,]\\d|[ ](?:tuổi|người))`,
  'gu',
);
const home = new RegExp(
  `${start}(?:(?:[Tt]hôn|ấp|[Bb]ản|[Xx]óm|[Bb]uôn|[Tt]ổ dân phố|[Kk]hu phố|TDP|[Kk]hóm|[Tt]iểu khu|[Cc]hung cư|[Nn]gõ|[Hh]ẻm)[ \\u00A0]{1,2}(?:${proper}|\\d{1,3}(?!\\d))|(?:[Ss]ố nhà|[Nn]hà số)[ \\u00A0]{1,2}\\d{1,4}[A-Z]?(?:/\\d{1,4}){0,3}|[Ss]ố[ \\u00A0]{1,2}\\d{1,4}[A-Z]?(?:/\\d{1,4}){0,3},?[ \\u00A0]{1,2}(?:đường|phố|ngõ|ngách|hẻm|kiệt)${end})`,
  'gu',
);
const birthday = new RegExp(
  `${start}sinh(?:[ \\u00A0]ngày)?[ \\u00A0:]{1,2}\\d{1,2}(?:[/.-]\\d{1,2}[/.-]|[ ]tháng[ ]\\d{1,2}[ ]năm[ ])(?:19|20)\\d\\d(?!\\d)`,
  'gu',
);
const nickname = new RegExp(
  `${start}(?:biệt danh|thường gọi(?: là)?|tên thường gọi(?: là)?|tên ở nhà(?: là)?)[: ]{1,2}${proper}`,
  'gu',
);

const kinds: readonly (readonly [DetailKind, RegExp])[] = [
  ['school', school],
  ['class', schoolClass],
  ['home', home],
  ['birthday', birthday],
  ['nickname', nickname],
];

/** Finds named schools, classes, hamlets and house numbers, days of birth and nicknames, in order. */
export const findDetails = (text: string): Detail[] =>
  kinds
    .flatMap(([kind, pattern]) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }): Detail => {
        const words = found.trimEnd();
        return { kind, start: index, end: index + words.length, text: words };
      }),
    )
    .sort((a, b) => a.start - b.start);
