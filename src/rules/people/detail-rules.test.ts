import { expect, it } from 'vitest';
import { createRandom } from '../../testing/create-random.ts';
import { exampleArticle, exampleContext } from '../../testing/example-article.ts';
import { runRules } from '../run-rules.ts';
import type { Rule, RuleExample } from '../rule.ts';
import { cachTuSat } from './cach-tu-sat.ts';
import { taRungRon } from './ta-rung-ron.ts';
import { taXamHai } from './ta-xam-hai.ts';

const problemsOf = (rule: Rule, example: Omit<RuleExample, 'name' | 'problems'>): string[] => {
  const whole = { name: '', problems: [], ...example };
  return runRules(exampleArticle(whole), [rule], exampleContext(whole)).map(({ message }) => message);
};

const who = ['Ông S.', 'bà Mạc Thị Na', 'Một thanh niên', 'cháu T.A.'];
const when = ['', ' rạng sáng 3/5', ' tại nhà riêng', ' ở xã Ba Xã'];
/** How a blank may be written. */
const blank = [' ', '\u00A0', '  ', '\n'];

/** Details by rule, and the words around them that make them something else. */
const details: [Rule, { told: string[]; other: ((words: string) => string)[] }][] = [
  [
    cachTuSat,
    {
      told: [
        'uống thuốc trừ sâu tự tử',
        'nhảy cầu tự vẫn',
        'dùng dao tự sát',
        'tự tử bằng thuốc ngủ',
        'tự sát bằng cách treo cổ',
        'chết trong tư thế treo cổ',
        'rạch tay tự tử',
        'gieo mình xuống sông tự vẫn',
        'tự thiêu',
        'tự dùng dao đâm vào ngực',
      ],
      other: [
        (words) => `Tổ tuần tra đã can ngăn người định ${words}`,
        (words) => `Lớp tập huấn về phòng ngừa việc ${words}`,
        (words) => `Công an giải cứu người dọa ${words}`,
      ],
    },
  ],
  [
    taRungRon,
    {
      told: [
        'bị đâm 14 nhát',
        'bị chém ba nhát vào vai',
        'có 37 vết đâm',
        'nằm trên vũng máu',
        'bị chém đứt lìa bàn tay',
        'bị cắt cổ',
        'bị đâm thủng phổi',
        'là thi thể bán khỏa thân',
        'là thi thể đã phân huỷ',
        'người bê bết máu',
      ],
      other: [
        (words) => `Trong buổi diễn tập, người đóng vai ${words}`,
        (words) => `Tổ công tác kiểm tra xe chở thịt lợn, ${words}`,
      ],
    },
  ],
  [
    taXamHai,
    {
      told: [
        'bị hiếp dâm 3 lần',
        'bị dâm ô, tổn thương vùng kín',
        'bị xâm hại, rách màng trinh',
        'bị sàm sỡ, sờ soạng ngực',
        'bị cởi quần áo của nạn nhân để giao cấu',
      ],
      other: [
        (words) => `Cán bộ dạy trẻ kỹ năng để không ${words}`,
        (words) => `Bộ luật quy định mức phạt khi có người ${words}`,
      ],
    },
  ],
];
const { pick: one } = createRandom(20260619);
const rows = details.flatMap(([rule, { told, other }]) =>
  told.map((words) => [rule.id, words, { rule, other }] as const),
);

it.each(rows)(
  '%s asks for `%s` once, however it is written, and not where it is something else',
  (_, words, { rule, other }) => {
    for (let round = 0; round < 12; round += 1) {
      const written = words.replaceAll(' ', () => one(blank));
      const sentence = `${one(who)}${one(when)} ${written}${one(when)}.`;
      const form = one(['NFC', 'NFD']);
      expect(problemsOf(rule, { body: sentence.normalize(form) }), sentence).toHaveLength(1);
      expect(problemsOf(rule, { body: `${sentence}\n\n${sentence}` }), sentence).toHaveLength(1);
      const elsewhere = `${one(other)(written)}.`;
      expect(problemsOf(rule, { body: elsewhere.normalize(form) }), elsewhere).toEqual([]);
    }
  },
);

it('leaves a notice that looks for somebody free to describe a body', () => {
  const body = 'Thi thể đã phân hủy được tìm thấy ở bờ sông.';
  expect(problemsOf(taRungRon, { body })).toHaveLength(1);
  expect(problemsOf(taRungRon, { body, frontmatter: { tags: ['truy-tim'] } })).toEqual([]);
});

it('does not take private parts in an article without abuse for a tale of abuse', () => {
  expect(problemsOf(taXamHai, { body: 'Người thợ ngã giàn giáo bị chấn thương vùng kín.' })).toEqual([]);
});
