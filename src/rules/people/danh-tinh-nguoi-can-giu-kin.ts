import type { PersonName } from '../../vietnamese/person-names.ts';
import { namesIn } from './names-in.ts';
import { passageIndexAt } from '../../people/passages.ts';
import type { RuleArticle } from '../rule-article.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { peopleOf, placeOfWords } from './people-of.ts';
import { toInitials } from './to-initials.ts';

const title = '(?:[ \\u00A0]{1,2}(?:anh|chị|ông|bà|em|cháu|bé|cô|cô gái|bé gái|bé trai)){0,3}[ \\u00A0]{1,2}$';
const begin = '(?<![\\p{L}\\p{M}])';
const sexual = 'hiếp dâm|cưỡng hiếp|cưỡng dâm|giao cấu|dâm ô|xâm hại tình dục|xâm hại|sàm sỡ|quấy rối tình dục';
const pattern = (source: string): RegExp => new RegExp(source, 'u');

interface Role {
  /** The person's role, in the message's words. */
  who: string;
  before?: RegExp;
  after?: RegExp;
  /** Rests on laws that were noted only from memory, so the rule only reminds. */
  isOnlySaid?: boolean;
}

const roles: readonly Role[] = [
  {
    who: 'người bị xâm hại tình dục',
    before: pattern(
      `${begin}(?<!(?:tội|án|sự|hành vi|hành vi là|vụ|kẻ|đối tượng|nghi phạm|nghi can|bị can|bị cáo|tên|hung thủ) )(?:${sexual})(?:[ \\u00A0]{1,2}với)?(?:[ \\u00A0]{1,2}nạn nhân)?${title}`,
    ),
    after: pattern(
      `^(?:[ \\u00A0]{0,2}\\([^()\\n]{1,60}\\))?[ \\u00A0]{1,2}bị(?![^.,;\\n]{0,40}(?:tội|tố |bắt|điều tra|tuyên|tạm gi|kết án))[^.,;\\n]{0,25}(?:${sexual})(?![\\p{L}\\p{M}])`,
    ),
  },
  {
    who: 'người bị mua bán',
    before: pattern(`${begin}(?<!(?:kẻ|đối tượng|nghi phạm|bị can|bị cáo|tên|vụ) )(?:lừa bán|mua bán)${title}`),
    after: /^(?:[ \u00A0]{0,2}\([^()\n]{1,60}\))?[ \u00A0]{1,2}bị[^.,;\n]{0,20}(?:lừa bán|bán sang|bán vào|bán cho)/u,
  },
  {
    who: 'người bị bạo lực gia đình',
    after:
      /^(?:[ \u00A0]{0,2}\([^()\n]{1,60}\))?[ \u00A0]{1,2}(?:thường xuyên[ \u00A0]{1,2})?bị (?:chồng|vợ|cha|bố|mẹ|cha dượng|mẹ kế|con trai)[^.,;\n]{0,20}(?:đánh|bạo hành|hành hạ)/u,
  },
  {
    who: 'người nhiễm HIV',
    after:
      /^(?:[ \u00A0]{0,2}\([^()\n]{1,60}\))?[ \u00A0]{1,2}(?:đã |bị )?(?:nhiễm|dương tính với|mắc)[ \u00A0]{1,2}(?:HIV|AIDS)/u,
    isOnlySaid: true,
  },
  {
    who: 'người tố cáo, tố giác',
    before: pattern(`${begin}(?:[Nn]gười (?:tố cáo|tố giác)(?: là)?|[Đđ]ơn (?:tố cáo|tố giác) của)${title}`),
    isOnlySaid: true,
  },
];
/** A fast check whether any role may occur. */
const someSign =
  /hiếp|dâm|giao cấu|xâm hại|sàm sỡ|quấy rối|lừa bán|mua bán|bán sang|bán vào|bán cho|bạo hành|hành hạ|đánh|HIV|AIDS|tố cáo|tố giác/;
/** An accused person may stand beside the same words. */
const accused = /(?:bị can|bị cáo|đối tượng|nghi phạm|nghi can)[ \u00A0]{1,2}$/u;
const lookAround = 110;

export const danhTinhNguoiCanGiuKin = defineRule({
  id: 'danh-tinh-nguoi-can-giu-kin',
  group: 'con-nguoi',
  severity: 'chan',
  mayAcknowledge: true,
  basis: ['luat-bvdlcn-91-2025'],
  why: 'Người bị xâm hại, bị mua bán, bị bạo lực gia đình, người nhiễm HIV và người tố cáo không bao giờ được nêu danh tính: lộ tên là hại họ thêm một lần, và lần sau không ai dám trình báo.',
  examples: [
    {
      name: 'Viết tắt tên người bị hại',
      body: 'L.V.S. bị khởi tố vì dâm ô với chị M.T.N. ở cùng xã.',
      problems: [],
    },
    {
      name: 'Tên của người bị tố cáo, bị điều tra',
      body: 'Cơ quan điều tra đình chỉ vụ án hiếp dâm đối với ông Lò Văn Sáng. Chị N. gửi đơn tố cáo ông Mạc Văn Nậm.',
      problems: [],
    },
    { name: 'Tên trong câu là của bị can', body: 'Bị can Lò Văn Sáng bị khởi tố về tội hiếp dâm.', problems: [] },
    { name: 'Bán hàng không phải mua bán người', body: 'Lò Văn Sáng bị phạt vì bán hàng giả.', problems: [] },
    {
      name: 'Nêu tên người bị xâm hại',
      body: 'Người này khai đã dâm ô với chị Mạc Thị Na.\n\nMạc Thị Nụ (SN 1990) bị đe dọa, hiếp dâm.',
      problems: [
        '1:33 `Mạc Thị Na` là tên người bị xâm hại tình dục: danh tính người này không được công khai. Bỏ tên và nơi ở, hoặc viết tắt: `M.T.N.`.',
      ],
    },
    {
      name: 'Nêu tên người bị mua bán',
      body: 'Chị Mạc Thị Na bị lừa bán sang nước ngoài.',
      problems: [
        '1:5 `Mạc Thị Na` là tên người bị mua bán: danh tính người này không được công khai. Bỏ tên và nơi ở, hoặc viết tắt: `M.T.N.`.',
      ],
    },
    {
      name: 'Nêu tên người bị bạo lực gia đình',
      body: 'Chị Mạc Thị Na bị chồng đánh nhiều lần.',
      problems: [
        '1:5 `Mạc Thị Na` là tên người bị bạo lực gia đình: danh tính người này không được công khai. Bỏ tên và nơi ở, hoặc viết tắt: `M.T.N.`.',
      ],
    },
    {
      name: 'Che tên ở chỗ này mà để lộ ở chỗ khác',
      body: 'Chị Mạc Thị N. (22 tuổi) bị hiếp dâm.\n\nGia đình Mạc Thị Na trình báo công an.',
      problems: [
        '3:10 `Mạc Thị Na` làm lộ tên đã che là `Mạc Thị N.` ở dòng 1: danh tính người bị xâm hại không được công khai. Che ở mọi chỗ như nhau: `M.T.N.`.',
      ],
    },
    {
      name: 'Nêu tên người nhiễm HIV, người tố giác',
      body: 'Lò Văn Sáng nhiễm HIV.\n\nTheo đơn tố cáo của bà Mạc Thị Na, vụ việc đã rõ.',
      problems: [
        '1:1 `Lò Văn Sáng` là tên người nhiễm HIV: danh tính người này không được công khai. Bỏ tên và nơi ở, hoặc viết tắt: `L.V.S.`.',
        '3:24 `Mạc Thị Na` là tên người tố cáo, tố giác: danh tính người này không được công khai. Bỏ tên và nơi ở, hoặc viết tắt: `M.T.N.`.',
      ],
    },
  ],
  check(article, report) {
    for (const finding of findSlipsOfVictims(article)) report(finding);
    for (const text of article.texts) {
      if (!someSign.test(text.text)) continue;
      for (const name of namesIn(text)) {
        const role = name.kind === 'full' && roleOf(text.text, name);
        if (!role) continue;
        report({
          ...(role.isOnlySaid && { severity: 'nhac' as const }),
          place: text.placeOf(name.start),
          message: `\`${name.text}\` là tên ${role.who}: danh tính người này không được công khai.`,
          cure: `Bỏ tên và nơi ở, hoặc viết tắt: \`${toInitials(name.text)}\`.`,
        });
      }
    }
  },
});

function roleOf(text: string, { start, end }: PersonName): Role | undefined {
  const left = text.slice(Math.max(0, start - lookAround), start);
  const right = text.slice(end, end + lookAround);
  if (!(someSign.test(left) || someSign.test(right)) || accused.test(left)) return undefined;
  return roles.find(({ before, after }) => before?.test(left) || after?.test(right));
}

/** Places where the hidden name of an adult in a matter of abuse is shown. Children have a rule of their own. */
function findSlipsOfVictims(article: RuleArticle): RuleFinding[] {
  const { slips, passages } = peopleOf(article);
  return slips.flatMap(({ person, hidden, shown }): RuleFinding[] => {
    const isAbuse = [hidden, shown].some(
      ({ textIndex, start }) => passages[passageIndexAt(passages, textIndex, start)]?.matter.isAbuse,
    );
    if (person.child || person.suspicion || !isAbuse) return [];
    const line = placeOfWords(article, hidden)?.line;
    return [
      {
        place: placeOfWords(article, shown),
        message: `\`${shown.text}\` làm lộ tên đã che là \`${hidden.text}\`${line === undefined ? '' : ` ở dòng ${line}`}: danh tính người bị xâm hại không được công khai.`,
        cure: `Che ở mọi chỗ như nhau: \`${toInitials(hidden.text)}\`.`,
      },
    ];
  });
}
