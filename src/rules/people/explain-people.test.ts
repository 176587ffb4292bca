import { expect, it } from 'vitest';
import { exampleArticle } from '../../testing/example-article.ts';
import { explainPeople, type ExplainedFinding, type PeopleExplanation } from './explain-people.ts';

const explain = (body: string, findings: ExplainedFinding[] = [], frontmatter = {}): PeopleExplanation =>
  explainPeople(exampleArticle({ name: '', body, frontmatter, problems: [] }), findings);

const finding = (message: string, column: number, more: Partial<ExplainedFinding> = {}): ExplainedFinding => ({
  ...{ rule: 'ten-nguoi-chua-thanh-nien', severity: 'chan', line: 1, column, message, cure: 'Viết tắt.' },
  ...{ acknowledged: null, ...more },
});

const body = 'Đối tượng Lò Văn Sáng (SN 1996) đâm cháu Mạc Gia Na (12 tuổi), lớp 6A.';

it('tells what was read of a child and of an adult', () => {
  const { persons } = explain(body, [finding('`Mạc Gia Na` chưa đủ 18 tuổi.', 42)]);
  expect(persons).toMatchObject([
    {
      ...{ name: 'Lò Văn Sáng', judgement: 'adult', verdict: 'silent', silence: 'adult', findings: [] },
      suspicion: { text: 'đối tượng', line: 1, column: 11 },
      ages: [{ text: 'SN 1996', kind: 'birth', isMinor: false, column: 24 }],
    },
    {
      ...{ name: 'Mạc Gia Na', judgement: 'child', verdict: 'block', silence: null },
      mentions: [{ text: 'Mạc Gia Na', form: 'full', part: 'body', line: 1, column: 42 }],
      because: { text: '12 tuổi', column: 54 },
      incident: { words: { line: 1 }, isAbuse: false },
      findings: [{ rule: 'ten-nguoi-chua-thanh-nien' }],
    },
  ]);
});

it.each([
  ['Cháu Mạc Gia Na (12 tuổi) đoạt giải nhất.', 'no-incident'],
  ['Nạn nhân bị đâm là cháu M.G.N. (12 tuổi).', 'hidden'],
  ['Nạn nhân bị đâm là cháu Na (12 tuổi, tên đã thay đổi).', 'renamed'],
  ['Tạ Văn Khuê chứng kiến vụ đâm chém.', 'age-unknown'],
])('tells why no rule speaks in %s', (text, silence) => {
  expect(explain(text).persons).toMatchObject([{ verdict: 'silent', silence }]);
});

it('keeps what an editor acknowledged apart', () => {
  const kept = finding('`Mạc Gia Na` chưa đủ 18 tuổi.', 42, { severity: 'nhac', acknowledged: 'Gia đình đồng ý.' });
  expect(explain(body, [kept]).persons[1]).toMatchObject({ verdict: 'acknowledged', findings: [kept] });
});

it('loses no finding that is about nobody in particular', () => {
  const other = finding('Chữ `lớp 6A` đứng trong một vụ việc.', 3, { rule: 'tu-ngu-ve-tre-em' });
  expect(explain(body, [other])).toMatchObject({ findings: [other] });
});

it('tells of children without a name, and of names that give themselves away', () => {
  const text = 'Cháu Mạc Gia Th. (12 tuổi) bị đâm. Hôm sau Thoa đã tỉnh. Một cháu bé 5 tuổi cũng bị thương.';
  expect(explain(text)).toMatchObject({
    children: [{ text: 'cháu bé', sign: '5 tuổi', isSure: true }],
    slips: [{ hidden: { text: 'Mạc Gia Th.' }, shown: { text: 'Thoa', column: 44 } }],
  });
});
