import { findHouseNumbers } from './house-number.ts';
import { namesIn } from './names-in.ts';
import { noticeKind } from './notice-kind.ts';
import type { ArticleText } from '../rule-article.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const birthday =
  /^[ \u00A0]{0,2}[(,:–-]?[ \u00A0]{0,2}(?:(?:nam|nữ|giới tính:? (?:nam|nữ)|tên thường gọi:? [^,;()\n]{1,20}|tức [^,;()\n]{1,20})[,;][ \u00A0]{0,2})?(?<date>(?:SN|[Ss]inh(?: ngày| năm)?|[Nn]gày(?:,? tháng,? năm)? sinh)[ :\u00A0]{0,3}\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4})(?!\d)/u;
/** Officials and historical persons, whose lives are told with their consent or by right. */
const publicFigure =
  /(?:[Đđ]ồng chí|liệt sĩ|liệt sỹ|anh hùng|cố|tá|tướng|úy|uý|sĩ|sỹ|[Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|nhạc sĩ|nhà thơ)[ \u00A0]{1,2}$/u;
const victim =
  /(?<![\p{L}\p{M}])(?:[Nn]ạn nhân|[Bb]ị hại|[Nn]gười bị hại)(?:[ \u00A0]{1,2}(?:là|tên|nữ|trong vụ việc|được xác định là))?(?:[ \u00A0]{1,2}(?:anh|chị|ông|bà|em|cháu|cô))?[ \u00A0]{1,2}$/u;
/** The words about the victim, before another person is named and within the sentence. */
const ofVictim = /^[^.;\n]{0,110}/u;
const workplace =
  /(?:công nhân|nhân viên|giáo viên|bác sĩ|điều dưỡng|làm việc|công tác|cán bộ|kế toán|bảo vệ)(?:[ \u00A0]{1,2}(?:của|tại|ở))?[ \u00A0]{1,2}(?:[Cc]ông ty|[Tt]rường|[Bb]ệnh viện|[Nn]gân hàng|[Cc]hi nhánh|[Tt]rạm y tế|[Xx]í nghiệp|[Nn]hà máy|[Kk]hách sạn|[Ss]iêu thị)[ \u00A0]{1,2}[\p{L}\p{M} ]{0,20}\p{Lu}[\p{L}\p{M}]{1,12}/u;

/** The rules on leaks handle numbers of identity papers and accounts. */
export const duLieuRieng = defineRule({
  id: 'du-lieu-rieng',
  group: 'con-nguoi',
  severity: 'chan',
  mayAcknowledge: true,
  basis: ['luat-bvdlcn-91-2025'],
  why: 'Ngày sinh đủ ngày tháng, số nhà và nơi làm việc của bị hại là dữ liệu cá nhân: đủ để mạo danh, hoặc để tìm đến người đang chịu nạn. Chỉ thông báo truy nã và tìm người mới cần ngày sinh.',
  examples: [
    { name: 'Chỉ nêu năm sinh và xã', body: 'Bị hại là chị L.T.N. (SN 1990, trú tại xã Ba Xã).', problems: [] },
    {
      name: 'Thông báo truy nã',
      frontmatter: { tags: ['truy-na'] },
      body: 'Họ tên: Lò Văn Sáng, sinh ngày 12/3/1990.',
      problems: [],
    },
    {
      name: 'Tiểu sử của người có chức vụ',
      body: 'Đồng chí Lò Văn Sáng, sinh ngày 12/3/1970, giữ chức Trưởng Công an xã.',
      problems: [],
    },
    { name: 'Ngày xảy ra, không phải ngày sinh', body: 'Lò Văn Sáng, ngày 12/3/2026, đến trình báo.', problems: [] },
    {
      name: 'Ngày sinh đầy đủ',
      body: 'Cơ quan điều tra làm việc với Lò Văn Sáng (sinh ngày 12/3/1990).',
      problems: [
        '1:44 `sinh ngày 12/3/1990` là ngày sinh đầy đủ của `Lò Văn Sáng`: chỉ thông báo truy nã hoặc tìm người mới nêu ngày, tháng sinh. Chỉ giữ năm: `sinh năm 1990`.',
      ],
    },
    {
      name: 'Số nhà của bị hại',
      body: 'Nạn nhân là chị L.T.N. (SN 1990, trú tại số nhà 12 đường Sông Lụa).',
      problems: ['1:42 `số nhà 12` là số nhà của bị hại `L.T.N.`, giúp người lạ tìm đến. Viết chung: `trú tại xã …`.'],
    },
    {
      name: 'Nơi làm việc của bị hại',
      body: 'Bị hại là anh L.V.S. (SN 1990, công nhân Công ty May Sông Lụa).',
      problems: [
        '1:32 `công nhân Công ty May Sông Lụa` là nơi làm việc của bị hại `L.V.S.`, giúp người lạ tìm đến. Viết chung: `công nhân một công ty trên địa bàn`.',
      ],
    },
  ],
  check(article, report) {
    if (noticeKind(article)) return;
    const thisYear = Number(article.day?.slice(0, 4) ?? NaN);
    for (const text of article.texts) {
      if (/inh |SN/.test(text.text)) for (const finding of findBirthdays(text, thisYear)) report(finding);
      if (/ạn nhân|ị hại/.test(text.text)) for (const finding of findOfVictims(text)) report(finding);
    }
  },
});

const longestLife = 100;

function findBirthdays(text: ArticleText, thisYear: number): RuleFinding[] {
  return namesIn(text).flatMap(({ kind, start, end, text: name }): RuleFinding[] => {
    if (kind !== 'full' || publicFigure.test(text.text.slice(Math.max(0, start - 20), start))) return [];
    const { date } = birthday.exec(text.text.slice(end, end + 90))?.groups ?? {};
    if (date === undefined || thisYear - Number(date.slice(-4)) > longestLife) return [];
    return [
      {
        place: text.placeOf(end + text.text.slice(end).indexOf(date)),
        message: `\`${date}\` là ngày sinh đầy đủ của \`${name}\`: chỉ thông báo truy nã hoặc tìm người mới nêu ngày, tháng sinh.`,
        cure: `Chỉ giữ năm: \`sinh năm ${date.slice(-4)}\`.`,
      },
    ];
  });
}

function findOfVictims(text: ArticleText): RuleFinding[] {
  const names = namesIn(text);
  return names.flatMap(({ start, end, text: name }, index): RuleFinding[] => {
    if (!victim.test(text.text.slice(Math.max(0, start - 60), start))) return [];
    const next = names[index + 1]?.start ?? Infinity;
    const [clause = ''] = ofVictim.exec(text.text.slice(end, Math.min(end + 120, next))) ?? [];
    const [house] = findHouseNumbers(clause);
    const work = workplace.exec(clause);
    const found = [
      { match: house && { 0: house.text, index: house.start }, what: 'số nhà', instead: 'trú tại xã …' },
      { match: work, what: 'nơi làm việc', instead: 'công nhân một công ty trên địa bàn' },
    ];
    return found.flatMap(({ match, what, instead }): RuleFinding[] =>
      match
        ? [
            {
              place: text.placeOf(end + match.index),
              message: `\`${match[0]}\` là ${what} của bị hại \`${name}\`, giúp người lạ tìm đến.`,
              cure: `Viết chung: \`${instead}\`.`,
            },
          ]
        : [],
    );
  });
}
