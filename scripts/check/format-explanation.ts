import type { NameForm } from '../../src/people/mention.ts';
import type {
  ExplainedAge,
  ExplainedFinding,
  ExplainedPerson,
  ExplainedWords,
  PeopleExplanation,
  Silence,
} from '../../src/rules/people/explain-people.ts';

const forms: Record<NameForm, string> = {
  full: 'đủ họ tên',
  given: 'tên gọi',
  partial: 'che nửa chừng',
  initials: 'chữ cái đầu',
};

const ageKinds: Record<ExplainedAge['kind'], string> = {
  age: 'tuổi',
  birth: 'năm sinh',
  class: 'lớp',
  school: 'cấp học',
};

const judgements: Record<ExplainedPerson['judgement'], string> = {
  child: 'chưa thành niên, chắc chắn',
  'maybe-child': 'có thể chưa thành niên, chưa chắc',
  adult: 'người lớn',
  unknown: 'không rõ tuổi',
};

const silences: Record<Silence, string> = {
  adult: 'đây là người lớn và không có gì chỉ ra một đứa trẻ qua người này',
  'age-unknown': 'không có chữ nào cho biết người này chưa đủ 18 tuổi',
  'no-incident': 'quanh tên này bài không kể vụ việc nào',
  hidden: 'tên đã che bằng chữ cái đầu',
  wanted: 'tin truy nã được nêu tên',
  renamed: 'bài ghi rằng tên này đã thay đổi',
};

/** Tells editors who was found in an article and why the rules about people speak or not. */
export function formatExplanation(
  { file, notice, persons, children, slips, findings }: PeopleExplanation,
  folder: string,
): string {
  const notes = notice
    ? [`Đây là tin ${notice === 'wanted' ? 'truy nã' : 'truy tìm'} (theo chuyên mục hoặc thẻ).`, '']
    : [];
  const none = persons.length === 0 ? ['Không thấy tên người nào.', ''] : [];
  return [
    `${folder}/${file}`.replaceAll('\n', '\\n'),
    ...[
      ...notes,
      ...none,
      ...persons.flatMap((person, index) => [...formatPerson(person, index + 1), '']),
      ...section(
        'Tên đã che mà bị lộ ở chỗ khác:',
        slips.map(({ hidden, shown }) => `${quote(hidden)} lộ ra thành ${quote(shown)}`),
      ),
      ...section(
        'Trẻ em trong vụ việc mà bài không nêu tên:',
        children.map(
          ({ sign, isSure, isAbuse, ...words }) =>
            `${quote(words)}${sign === words.text ? '' : ` (\`${sign}\`)`}: ${isSure ? 'chắc chắn' : 'chưa chắc'}${isAbuse ? ', trong vụ xâm hại hoặc bạo hành' : ''}`,
        ),
      ),
      ...(findings.length > 0 ? ['Điều khác mà các quy tắc về con người nêu:', ...formatFindings(findings), ''] : []),
    ].map((line) => (line === '' ? '' : `  ${line}`)),
  ]
    .join('\n')
    .trimEnd();
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`), ''];

const at = ({ line, part }: ExplainedWords): string => (part === 'body' ? `dòng ${line}` : `dòng ${line}, phần đầu`);
const quote = (words: ExplainedWords): string => `\`${words.text}\` (${at(words)})`;

function formatPerson(person: ExplainedPerson, number: number): string[] {
  const { name, mentions, judgement, because, incident, suspicion, kinship } = person;
  const read = [
    ...Map.groupBy(person.ages, ({ kind }) => ageKinds[kind]),
    ...[
      ['cách xưng hô như trẻ em', person.childTitles] as const,
      ['cách xưng hô như học sinh', person.pupilTitles] as const,
      ['cách xưng hô như người lớn', person.adultTitles] as const,
    ],
  ].filter(([, words]) => words.length > 0);
  return [
    `${number}. ${name}: ${judgements[judgement]}${because ? `, vì ${quote(because)}` : ''}.`,
    ...[
      'Nhắc đến:',
      ...mentions.map(
        ({ line, column, text, form }) => `  ${`${line}:${column}`.padEnd(7)} \`${text}\`, ${forms[form]}`,
      ),
      ...read.map(([what, words]) => `Đọc được ${what}: ${[...new Set(words.map(quote))].join('; ')}.`),
      ...(suspicion ? [`Bị nghi, vì ${quote(suspicion)}.`] : []),
      ...(kinship ? [`Có thể là người thân của trẻ em, vì ${quote(kinship)}.`] : []),
      ...(incident ? [formatIncident(incident)] : ['Không nằm trong vụ việc nào.']),
      ...formatVerdict(person),
    ].map((line) => `   ${line}`),
  ];
}

function formatIncident({ words, isAbuse, isRescue }: NonNullable<ExplainedPerson['incident']>): string {
  const kinds = [...(isAbuse ? ['xâm hại hoặc bạo hành'] : []), ...(isRescue ? ['tiêu đề kể việc cứu người'] : [])];
  return `Nằm trong vụ việc${words ? `, vì ${quote(words)}` : ''}${kinds.length > 0 ? ` (${kinds.join('; ')})` : ''}.`;
}

const verdicts: Record<Exclude<ExplainedPerson['verdict'], 'silent'>, string> = {
  block: 'Bài bị chặn vì người này:',
  ask: 'Chỉ nhắc xem lại:',
  acknowledged: 'Đã xem xét và vẫn giữ:',
};

function formatVerdict({ verdict, silence, findings }: ExplainedPerson): string[] {
  if (verdict !== 'silent') return [verdicts[verdict], ...formatFindings(findings)];
  return [`Không quy tắc nào nêu, vì ${silences[silence ?? 'age-unknown']}.`];
}

const formatFindings = (findings: readonly ExplainedFinding[]): string[] =>
  findings.flatMap(({ rule, severity, line, column, message, cure, acknowledged }) => [
    `  ${acknowledged === null ? (severity === 'chan' ? 'Chặn' : 'Nhắc') : 'Vẫn giữ'} ${rule}${line === null ? '' : ` (${line}:${column ?? 1})`}: ${message}`,
    `    ${acknowledged === null ? cure : `Lý do: ${acknowledged}`}`,
  ]);
