import { expect, it } from 'vitest';
import { createBodyReader } from '../../markdown/read-body-tree.ts';
import { rules } from '../../rules/all.ts';
import { emptyRuleContext } from '../../rules/empty-rule-context.ts';
import { runRules } from '../../rules/run-rules.ts';
import { createRandom, type Random } from '../../testing/create-random.ts';
import { fold } from '../../vietnamese/fold.ts';
import { hideName } from './hide-name.ts';
import { readText } from './read-text.ts';

const readTree = createBodyReader(new Map([['LuuY', ['tieuDe']]]));
const aboutPeople = rules.filter(({ group }) => group === 'con-nguoi');

/** A piece of an article before and after hiding. */
type Piece = readonly [before: string, after: string];
const same = (text: string): Piece => [text, text];
const join = (...pieces: readonly Piece[]): Piece => [
  pieces.map(([before]) => before).join(''),
  pieces.map(([, after]) => after).join(''),
];

const families = ['Mạc', 'Khổng', 'Tạ', 'Lò', 'Quách', 'Sùng', 'Nông', 'Đặng', 'Hoàng'];
const middles = ['Gia', 'Thị', 'Đình', 'Hoà', 'Thuý', 'Quỳnh'];
const givens = ['Na', 'Khuê', 'Duyên', 'Hạc', 'Nhật', 'Quyên', 'Thuỷ', 'Giang', 'Hoà'];
const others = ['Vừ', 'Chử', 'Giàng', 'Lục'];

interface Names {
  full: string;
  given: string;
  initials: string;
  letter: string;
}

function pickNames({ pick }: Random): Names {
  const parts = [pick(families), pick(middles), pick(givens)];
  const given = parts[2] ?? '';
  return {
    full: parts.join(' '),
    given,
    initials: parts.map((part) => `${part.charAt(0)}.`).join(''),
    letter: `${given.charAt(0)}.`,
  };
}

/** The whole name as Markdown can write it. */
const bodyNames: readonly ((names: Names) => Piece)[] = [
  ({ full, initials }) => [full, initials],
  ({ full, initials }) => [`**${full}**`, `**${initials}**`],
  ({ full, initials }) => [`_${full}_`, `_${initials}_`],
  ({ full, initials }) => [full.replace(' ', ' **').replace(/ (?=\S+$)/, '** '), initials],
  ({ full, initials }) => [`**${full.replace(' ', '** ')}`, `**${initials}**`],
  ({ full, initials }) => [full.replace(' ', '\n'), initials],
  ({ full, initials }) => [full.normalize('NFD'), initials],
  ({ full, initials }) => [full.replaceAll(' ', '\u00A0'), initials],
  ({ full, initials }) => [full.replace(' ', '\u200B '), initials],
  ({ full, initials }) => [full.replace(' ', '&nbsp;'), initials],
  ({ full, initials }) => [`&#${full.codePointAt(0)};${full.slice(1)}`, initials],
  ({ full, initials }) => [`[${full}](/bai-viet/2026/vu-khac/)`, `[${initials}](/bai-viet/2026/vu-khac/)`],
];

const sentences: readonly ((names: Names, random: Random) => Piece)[] = [
  ({ given, letter }) => join(same('Cháu '), [given, letter], same(' kêu cứu rồi bỏ chạy về nhà.')),
  ({ given, letter }) => join(same('Mọi người đưa cháu '), [given, letter.slice(0, -1)], same('.')),
  ({ given, letter }) => join(same('Hàng xóm thấy bé '), [`**${given}**`, `**${letter}**`], same(' nằm bất động.')),
  ({ given, letter }) => join(same('Mẹ của cháu '), [given.normalize('NFD'), letter], same(' trình báo công an xã.')),
  ({ full, initials }) =>
    join(same('![Cháu '), [full, initials], same('](hien-truong.jpg "Cháu '), [full, initials], same(' ở bệnh viện")')),
  ({ full, initials }) => join(same('## Cháu '), [full, initials], same(' đã tỉnh')),
  ({ full, initials }) => join(same('- cháu '), [full, initials], same(' (12 tuổi)\n- một người khác')),
  ({ full, initials }) => join(same('> Cháu '), [full.replace(' ', '\n> '), initials], same(' kể lại.')),
  ({ full }) => same(`Hiện trường ở đường ${full}, gần Trường THCS ${full}.`),
  ({ given }, { pick }) => same(`Bà ${pick(others)} Thị ${given} (50 tuổi) can ngăn. Bà ${given} kể lại với công an.`),
  ({ full }) => same(`Ảnh: [xem](/tep/${fold(full).replaceAll(' ', '-')}.pdf).`),
  () => same('Công an xã Bến Lụa đang điều tra, *chưa* kết luận & còn xác minh.'),
];

const yamlValues: readonly ((names: Names, opening: string, closing: string) => Piece)[] = [
  ({ full, initials }, opening, closing) => [`${opening}${full}${closing}`, `${opening}${initials}${closing}`],
  ({ full, initials }, opening, closing) => [`'${opening}${full}${closing}'`, `'${opening}${initials}${closing}'`],
  ({ full, initials }, opening, closing) => [`"${opening}${full}${closing}"`, `"${opening}${initials}${closing}"`],
  ({ full, initials }, opening, closing) => [
    `"${opening}${escapeLetters(full)}${closing}"`,
    `"${opening}${initials}${closing}"`,
  ],
  ({ full, initials }, opening, closing) => [
    `>-\n  ${opening}${full.replace(' ', '\n  ')}${closing}`,
    `>-\n  ${opening}${initials}${closing}`,
  ],
  ({ full, initials }, opening, closing) => [
    `|\n  ${opening}${full}${closing}`,
    `|\n  ${opening}${initials}${closing}`,
  ],
  ({ full, initials }, opening, closing) => [
    `"${opening}${full.replace(' ', '\\\n  \\ ')}${closing}"`,
    `"${opening}${initials}${closing}"`,
  ],
  ({ full, initials }, opening, closing) => [
    `${opening}${full.normalize('NFD')}${closing}`,
    `${opening}${initials}${closing}`,
  ],
];

const escapeLetters = (text: string): string =>
  text.replace(/[^\0-\x7F]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

function keywordsOf({ full, initials }: Names, { pick }: Random): Piece {
  return pick<Piece>([
    [`[hành hung, ${full}]`, `[hành hung, ${initials}]`],
    [`["vụ ${full}", '${fold(full)}']`, `["vụ ${initials}", '${initials}']`],
    [`\n  - ${full.toLowerCase()}\n  - hành hung`, `\n  - ${initials}\n  - hành hung`],
    same('[hành hung]'),
  ]);
}

function makeArticle(names: Names, random: Random): Piece {
  const value = (opening: string, closing: string): Piece => random.pick(yamlValues)(names, opening, closing);
  const order = Array.from({ length: 2 + random.below(6) }, () => random.pick(sentences)(names, random));
  const before = random.pick([false, true]) ? [random.pick(sentences)(names, random), same('\n\n')] : [];
  return join(
    same('---\ntitle: '),
    random.below(2) ? value('Cháu ', ' bị hành hung ở xã Bến Lụa') : same('Một cháu bé bị hành hung'),
    same('\ndate: 2026-06-19\nunit: pv01 # Phòng Tham mưu\ntags: []\nsummary: '),
    value('Nạn nhân là cháu ', ' (12 tuổi), bị đâm tối 18/6.'),
    same('\nkeywords: '),
    keywordsOf(names, random),
    same('\nupdated:\n  - { date: 2026-06-20, note: "Cháu '),
    [names.full, names.initials],
    same(' đã tỉnh" }\n---\n\n'),
    ...before,
    same('Nạn nhân là cháu '),
    random.pick(bodyNames)(names),
    same(' (12 tuổi), bị đâm tối 18/6.\n\n'),
    ...order.flatMap((piece) => [piece, same('\n\n')]),
  );
}

const file = 'bai-viet/2026/hanh-hung.md';

/** The persons whom the rules about people name in a text. */
function findingsOn(source: string): string[] {
  const read = readText(file, source, readTree);
  if (!read) throw new Error(`Cannot read: ${source}`);
  return runRules(read.article, aboutPeople, emptyRuleContext).map(({ message }) => message);
}

it('hides each of a thousand names completely and changes nothing else', () => {
  const random = createRandom(20_260_619);
  for (let round = 0; round < 1000; round += 1) {
    const names = pickNames(random);
    const [plain, expected] = makeArticle(names, random);
    const end = random.pick(['\n', '\n', '\r\n', '\r']);
    const [source, wanted] = [plain.replaceAll('\n', end), expected.replaceAll('\n', end)];
    const hidden = hideName(file, source, names.full, readTree);
    if (!('text' in hidden)) throw new Error(`${hidden.found}: ${source}`);
    expect(hidden.text, `round ${round}: ${source}`).toBe(wanted);
    const said = findingsOn(hidden.text).filter((message) => message.includes(names.full));
    expect(said, `round ${round}: ${hidden.text}`).toEqual([]);
    expect(hideName(file, hidden.text, names.full, readTree)).toMatchObject({
      found: 'hidden',
      text: hidden.text,
      edits: [],
    });
  }
});
