import type { Mention } from '../../people/mention.ts';
import type { Person } from '../../people/person.ts';
import type { RuleArticle } from '../rule-article.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { noticeKind } from './notice-kind.ts';
import { peopleOf, placeOfWords } from './people-of.ts';
import { toInitials } from './to-initials.ts';

const renamed =
  /^[^.\n]{0,50}(?:(?:tên|nhân vật)[^.\n]{0,25}đã (?:được )?(?:thay đổi|đổi)|đã (?:được )?(?:thay |đổi )tên|không phải tên thật|tên giả)/u;

/** Adults' names are allowed. If the year of birth allows either 17 or 18, the rule only reminds. */
export const tenNguoiChuaThanhNien = defineRule({
  id: 'ten-nguoi-chua-thanh-nien',
  group: 'con-nguoi',
  severity: 'chan',
  mayAcknowledge: true,
  basis: ['luat-tu-phap-nctn-134', 'luat-bvdlcn-91-2025-24', 'nd-56-2017-33'],
  why: 'Tên của người dưới 18 tuổi trong vụ việc, dù là người vi phạm hay bị hại, không được công khai, trừ khi người đó bị truy nã. Một cái tên đã lên mạng thì theo một đứa trẻ suốt đời.',
  examples: [
    {
      name: 'Viết tắt tên, không nêu trường lớp',
      body: 'Công an xã mời N.V.B. (15 tuổi) cùng gia đình lên làm việc về vụ trộm cắp.',
      problems: [],
    },
    { name: 'Người đã đủ 18 tuổi', body: 'Bị can Lò Văn Sáng (SN 1996) bị tạm giữ về tội trộm cắp.', problems: [] },
    {
      name: 'Gương tốt, không phải vụ việc',
      body: 'Em Tạ Minh Khuê (12 tuổi) nhặt được ví và mang đến trụ sở công an xã.',
      problems: [],
    },
    {
      name: 'Tuổi trong ngoặc là tuổi của người con',
      body: 'Chị Tạ Thị Mận (mẹ của cháu, 5 tuổi) trình báo con gái bị hành hung.',
      problems: [],
    },
    {
      name: 'Người chưa thành niên bị truy nã',
      frontmatter: { tags: ['truy-na'] },
      body: 'Truy nã bị can Lò Văn Sáng (17 tuổi) về tội giết người.',
      problems: [],
    },
    {
      name: 'Tên đã thay đổi',
      body: 'Nạn nhân là em Sáng (14 tuổi, tên đã thay đổi).',
      problems: [],
    },
    {
      name: 'Tuổi ghi sau tên',
      body: 'Tổ công tác bắt quả tang Lò Văn Sáng (15 tuổi) đang trộm cắp.',
      problems: [
        '1:26 `Lò Văn Sáng` (`15 tuổi`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã. Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: `L.V.S.`. Che mọi chỗ cùng lúc: `npm run check -- --hide "Lò Văn Sáng" bai-viet/2026/tuan-tra-dem.md`.',
      ],
    },
    {
      name: 'Năm sinh tính đến ngày đăng bài',
      frontmatter: { date: '2026-06-19' },
      body: 'Đối tượng Khổng Đình Lâm, sinh năm 2009, và Mạc Thị Na (SN 2008) bị tạm giữ.',
      problems: [
        '1:11 `Khổng Đình Lâm` (`sinh năm 2009`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã. Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: `K.Đ.L.`. Che mọi chỗ cùng lúc: `npm run check -- --hide "Khổng Đình Lâm" bai-viet/2026/tuan-tra-dem.md`.',
        '1:45 `Mạc Thị Na` (`SN 2008`) có thể chưa đủ 18 tuổi vào ngày đăng bài, vì chỉ biết năm sinh. Kiểm tra ngày sinh; nếu chưa đủ 18 tuổi, chỉ viết chữ cái đầu: `M.T.N.`.',
      ],
    },
    {
      name: 'Ngày sinh cho biết còn bốn hôm nữa mới đủ 18',
      frontmatter: { date: '2026-06-19' },
      body: 'Bị can Mạc Thị Na (sinh ngày 23/6/2008) bị tạm giam.',
      problems: [
        '1:8 `Mạc Thị Na` (`sinh ngày 23/6/2008`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã. Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: `M.T.N.`. Che mọi chỗ cùng lúc: `npm run check -- --hide "Mạc Thị Na" bai-viet/2026/tuan-tra-dem.md`.',
      ],
    },
    {
      name: 'Ngày sinh cho biết đã đủ 18',
      frontmatter: { date: '2026-06-19' },
      body: 'Bị can Mạc Thị Na (sinh ngày 19/6/2008) bị tạm giam.',
      problems: [],
    },
  ],
  check(article, report) {
    if (noticeKind(article) === 'truy-na') return;
    for (const person of peopleOf(article).persons)
      if (person.child && person.incident && !isRenamed(article, person))
        for (const finding of findNames(article, person, person.child)) report(finding);
    for (const { person, hidden, shown } of peopleOf(article).slips)
      if (person.child && person.incident)
        report({
          place: placeOfWords(article, shown),
          message: `\`${shown.text}\` làm lộ tên đã che là \`${hidden.text}\`${atLine(article, hidden)}: tên người chưa thành niên trong vụ việc không được công khai.`,
          cure: `Che ở mọi chỗ như nhau: \`${toInitials(hidden.text)}\`.`,
        });
  },
});

/** Whether the article says that the name is not the child's own. */
const isRenamed = ({ texts }: RuleArticle, { mentions }: Person): boolean =>
  mentions.some(({ textIndex, end }) => renamed.test(texts[textIndex]?.text.slice(end, end + 80) ?? ''));

/** One finding for each key of the frontmatter and one for the body, at the first place where the name stands. */
function findNames(
  article: RuleArticle,
  { name, mentions, incident }: Person,
  child: NonNullable<Person['child']>,
): RuleFinding[] {
  const open = mentions.filter(({ form }) => form === 'full' || form === 'given');
  const shown = open.length > 0 ? open : mentions.filter(({ form }) => form === 'partial');
  const isDoubtful = noticeKind(article) === 'truy-tim' || incident?.isRescue || !incident?.isGrave;
  const parts = [...new Set(shown.map(({ textIndex }) => textIndex))];
  const firsts = parts.flatMap((part) => {
    const own = shown.filter(({ textIndex }) => textIndex === part);
    return own.find(({ form }) => form === 'full') ?? own[0] ?? [];
  });
  return firsts.map((first, index): RuleFinding => {
    const others = otherLines(article, shown, first);
    const place = placeOfWords(article, first);
    const short = toInitials(name);
    const sign = child.because.text;
    if (open.length === 0)
      return {
        severity: 'nhac',
        place,
        message: `\`${first.text}\` (\`${sign}\`) là người chưa thành niên trong vụ việc mà mới che tên gọi: họ và tên đệm còn lại đủ cho người quen nhận ra.${others}`,
        cure: `Chỉ viết chữ cái đầu: \`${short}\`.`,
      };
    if (child.certainty === 'maybe')
      return {
        severity: 'nhac',
        place,
        message: `\`${first.text}\` (\`${sign}\`) có thể chưa đủ 18 tuổi vào ngày đăng bài${/^(?:SN|[Ss]inh)/u.test(sign) ? ', vì chỉ biết năm sinh' : ''}.${others}`,
        cure: `Kiểm tra ngày sinh; nếu chưa đủ 18 tuổi, chỉ viết chữ cái đầu: \`${short}\`.`,
      };
    return {
      ...(isDoubtful && { severity: 'nhac' as const }),
      place,
      message: `\`${first.text}\` (\`${sign}\`) chưa đủ 18 tuổi: tên người chưa thành niên trong vụ việc không được công khai, trừ khi người đó bị truy nã.${others}`,
      cure: `Chỉ viết chữ cái đầu và bỏ chi tiết nhận ra được: \`${short}\`.${index === 0 ? howToHide(article, name) : ''}`,
    };
  });
}

/** The command that hides the name wherever a file of the content folder shows it; none for a file of other words. */
function howToHide({ file }: RuleArticle, name: string): string {
  if (!/^[\p{L}\p{M}\p{N} ._/-]+\.mdx?$/u.test(file)) return '';
  return ` Che mọi chỗ cùng lúc: \`npm run check -- --hide "${name}" ${file.includes(' ') ? `"${file}"` : file}\`.`;
}

/** Names the other lines of the same text where the person stands. */
function otherLines(article: RuleArticle, mentions: readonly Mention[], first: Mention): string {
  const line = (one: Mention): number => placeOfWords(article, one)?.line ?? 0;
  const same = mentions.filter(({ textIndex }) => textIndex === first.textIndex);
  const lines = [...new Set(same.map(line))].filter((one) => one !== line(first));
  return lines.length === 0 ? '' : ` Tên này còn ở dòng ${lines.join(', ')}.`;
}

const atLine = (article: RuleArticle, mention: Mention): string => {
  const place = placeOfWords(article, mention);
  return place ? ` ở dòng ${place.line}` : '';
};
