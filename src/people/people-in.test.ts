import { describe, expect, it } from 'vitest';
import { createRandom } from '../testing/create-random.ts';
import { childAnchors } from './child-anchors.ts';
import { findPresumptions } from './find-presumptions.ts';
import { peopleIn, type People } from './people-in.ts';

const read = (text: string, title = 'Tuần tra đêm'): People =>
  peopleIn({ texts: [title, text].map((one) => one.normalize('NFC')), title, today: '2026-06-19' });

const children = (text: string, title?: string): string[] =>
  read(text, title).persons.flatMap(({ name, child, incident }) =>
    child ? [`${name}: ${child.certainty}, ${child.because.text}${incident ? '' : ', ngoài vụ việc'}`] : [],
  );

describe('a child', () => {
  it.each([
    ['Cháu Mạc Gia Na (3 tuổi) nhập viện sau giờ học ở nhà trẻ.', ['Mạc Gia Na: sure, 3 tuổi']],
    ['Công an tìm bé Lò Thị Thảo Nguyên bị mất tích.', ['Lò Thị Thảo Nguyên: sure, bé']],
    ['Học sinh lớp 9 Tạ Minh Khuê bị đánh hội đồng.', ['Tạ Minh Khuê: sure, lớp 9']],
    [
      'Hai cháu Mạc Thị Na và Lò Văn Bình (đều học sinh lớp 7) bị nước cuốn trôi.',
      ['Mạc Thị Na: sure, học sinh lớp 7', 'Lò Văn Bình: sure, học sinh lớp 7'],
    ],
    ['Nữ sinh Mạc Thị Na bị sát hại.', ['Mạc Thị Na: maybe, nữ sinh']],
    ['Em Tạ Minh Khuê (12 tuổi) nhặt được ví.', ['Tạ Minh Khuê: sure, 12 tuổi, ngoài vụ việc']],
    ['Sinh viên Tạ Minh Khuê (20 tuổi) bị đánh.', []],
    ['Ông Lò Văn Sáng (45 tuổi) và bà Mạc Thị Mận bị bắt.', []],
    ['Bé Lan bị bạo hành.', ['Lan: sure, bé']],
    ['Cháu Thái Bình (5 tuổi) bị đâm.', ['Thái Bình: sure, 5 tuổi']],
    ['LÒ VĂN SÁNG (12 TUỔI) bị hành hung.', ['LÒ VĂN SÁNG: sure, 12 TUỔI']],
    ['Tạ Minh Khuê: 12 tuôi, bị hành hung.', ['Tạ Minh Khuê: sure, 12 tuôi']],
    ['Tạ Minh Khuê — 12 tuổi, bị hành hung.', ['Tạ Minh Khuê: sure, 12 tuổi']],
    ['Lò Văn Sáng (NS 2012) bị đâm.', ['Lò Văn Sáng: sure, NS 2012']],
    ['Lò Văn Sáng (sinh khoảng năm 2012) bị đâm.', ['Lò Văn Sáng: sure, sinh khoảng năm 2012']],
    ['Bệnh nhi Lò Văn Sáng tử vong.', ['Lò Văn Sáng: sure, bệnh nhi']],
    ['Nghi phạm sát hại bé gái 8 tuổi là Lò Văn Sáng.', []],
    ['Nghi phạm sát hại cháu bé 8 tuổi Lò Văn Sáng đã bị bắt.', []],
    ['Bị can trong vụ đâm nam sinh lớp 9 là Lò Văn Sáng.', []],
    ['Đồng chí Lò Văn Sáng, 17 tuổi Đảng, bị thương.', []],
    ['Con gái Trung úy Lò Văn Sáng, 5 tuổi, bị bỏng.', []],
    ['Cháu Tạ Minh Khuê, sinh viên năm thứ ba, bị tai nạn.', ['Tạ Minh Khuê: maybe, cháu']],
    [
      'Công an tuyên truyền phòng, chống xâm hại trẻ em. Em Tạ Minh Khuê, lớp 5A, phát biểu.',
      ['Tạ Minh Khuê: sure, lớp 5A, ngoài vụ việc'],
    ],
  ])('is read in `%s`', (text, found) => {
    expect(children(text)).toEqual(found);
  });

  it('is known in the first paragraph by what the fifth one tells', () => {
    const text = 'Mạc Gia Na mất tích.\n\nMột.\n\nHai.\n\nBa.\n\nMạc Gia Na, 9 tuổi, chưa trở về.';
    expect(children(text)).toEqual(['Mạc Gia Na: sure, 9 tuổi']);
    expect(read(text).persons[0]?.mentions).toHaveLength(2);
  });

  it('is one person under a full name, a title with a given name, and the given name alone', () => {
    const [na] = read('Cháu Mạc Gia Na (9 tuổi) bị ngã. Bé Na kêu khóc. Mẹ ôm Na chạy về.').persons;
    expect(na?.mentions.map(({ text }) => text)).toEqual(['Mạc Gia Na', 'Na', 'Na']);
  });

  it('is one person under a middle and a given name, where no title stands before them', () => {
    const [an, ...others] = read(
      'Mai An bị ô tô tông. Cháu Lò Thị Mai An (9 tuổi) tử vong. Gia đình Mai An đau buồn.',
    ).persons;
    expect(others).toEqual([]);
    expect(an?.mentions.map(({ text, form }) => `${text} ${form}`)).toEqual([
      'Mai An given',
      'Lò Thị Mai An full',
      'Mai An given',
    ]);
    const [khoi] = read('Đình Khôi bị tông. Cháu Tạ Đình Khôi (9 tuổi) tử vong. Đình Khôi học giỏi.').persons;
    expect(khoi?.mentions).toHaveLength(3);
  });

  it('is not the adult of the same given name', () => {
    const { persons } = read('Bé Lò Gia Linh (5 tuổi) bị đánh. Ông Linh khai nhận.');
    expect(persons.map(({ name, child }) => `${name} ${child?.certainty}`)).toEqual([
      'Lò Gia Linh sure',
      'Linh undefined',
    ]);
  });

  it('is only asked about when the text tells of prevention or of a rescue', () => {
    const grave = (text: string): unknown => read(text).persons[0]?.incident;
    expect(grave('Em Tạ Minh Khuê, học sinh lớp 7, vẽ tranh về ma túy.')).toMatchObject({ isGrave: false });
    expect(grave('Em Tạ Minh Khuê, học sinh lớp 7, dũng cảm cứu bạn khỏi đuối nước.')).toMatchObject({
      isRescue: true,
    });
  });
});

it.each([
  [
    'Chị Mạc Thị Mận (34 tuổi, mẹ cháu Na) kể lại vụ tai nạn của con gái.',
    ['Mạc Thị Mận: 34 tuổi, mẹ cháu, beside the name'],
  ],
  ['Mẹ hai bé là chị Mạc Thị Mận, bị thương nặng.', ['Mạc Thị Mận: Mẹ hai bé là chị, beside the name']],
  ['Anh Lò Văn Pín chở hai con bị tai nạn.', ['Lò Văn Pín: hai con, in the sentence']],
  ['Bị can Lò Văn Pín đánh con gái 5 tuổi tử vong.', ['Lò Văn Pín: đánh con, in the sentence']],
  ['Đại tá Lò Văn Pín nói về con gái của nạn nhân.', []],
])('finds the relatives of `%s`', (text, found) => {
  const { relatives } = read(text);
  expect(
    relatives.map(
      ({ mention, because, isPlain }) =>
        `${mention.text}: ${because.text}, ${isPlain ? 'beside the name' : 'in the sentence'}`,
    ),
  ).toEqual(found);
});

it.each([
  ['Lò Văn Th. (16 tuổi) bỏ chạy. Công an ra hiệu để Thắng dừng xe.', ['Lò Văn Th. → Thắng']],
  ['Cháu Mạc Thị Mỹ D. (9 tuổi) bị hại. Cháu Mạc Thị Mỹ Duyên kể lại.', ['Mạc Thị Mỹ D. → Mạc Thị Mỹ Duyên']],
  ['Cháu Lò Văn Th. (16 tuổi) gặp anh Mạc Văn Thuận rồi bị Thuận đánh.', []],
  ['Cháu Lò Văn Th. (16 tuổi) được Thủ tướng, Thanh tra và Thượng tá nhắc đến.', []],
])('finds the slips of `%s`', (text, found) => {
  expect(read(text).slips.map(({ hidden, shown }) => `${hidden.text} → ${shown.text}`)).toEqual(found);
});

it.each([
  ['Bắt khẩn cấp Lò Văn Sáng.', ['Lò Văn Sáng']],
  ['Bị can Lò Văn Sáng, Mạc Văn Nậm và Tạ Văn Pín bị khởi tố.', ['Lò Văn Sáng', 'Mạc Văn Nậm', 'Tạ Văn Pín']],
  ['Xe do Lò Văn Sáng điều khiển gây tai nạn.', ['Lò Văn Sáng']],
  ['Đại úy Lò Văn Sáng cho biết đối tượng đã bị bắt.', []],
  ['Đối tượng đánh anh Lò Văn Sáng rồi bỏ chạy.', []],
])('finds the suspects of `%s`', (text, found) => {
  expect(
    read(text)
      .persons.filter(({ suspicion }) => suspicion)
      .map(({ name }) => name),
  ).toEqual(found);
});

it.each([
  ['Công an đã bắt giữ Lò Văn S. Hắn khai đã lấy xe.', ['word: Hắn']],
  ['Bốn kẻ trên bị tạm giữ.', ['word: kẻ trên bị']],
  ['Nghi phạm Lò Văn Pín bị giữ.\n\nPín đâm chết bà Mận.', ['deed: Pín đâm']],
  ['Nghi phạm Lò Văn Sáng bị giữ. Theo điều tra ban đầu, Sáng đâm chết bà Mận.', []],
  ['Liệu Lò Văn Sáng, người bị tạm giữ, có phải hung thủ?', []],
  ['Bị cáo kháng cáo, tòa phúc thẩm y án. Kẻ giết người cúi đầu.', []],
  ['Kẻ gian hay lừa người già. Công an đã bắt giữ nhiều người.', []],
])('finds where `%s` calls somebody guilty', (text, found) => {
  const texts = [text.normalize('NFC')];
  const people = peopleIn({ texts, title: '', today: '2026-06-19' });
  expect(findPresumptions(people, texts).map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual(found);
});

it('finds children without a name', () => {
  const anchors = childAnchors(read('Cháu bé 5 tuổi bị bỏ quên trên xe rồi tử vong.'));
  expect(anchors.map(({ who, sign, isSure }) => `${who}, ${sign}, ${isSure}`)).toEqual(['Cháu bé, 5 tuổi, true']);
});

it('finds a child in a thousand ways to write of one', () => {
  const { pick, below } = createRandom(13);
  const families = ['Lò', 'Mạc', 'Tạ', 'Khổng', 'Quàng', 'Nguyễn', 'Trần', 'Giàng', 'Vì', 'Lường'];
  const middles = ['Văn', 'Thị', 'Minh', 'Gia', 'Thị Thảo', 'Đình'];
  const givens = ['Sáng', 'Na', 'Khuê', 'Lâm', 'Pín', 'Nguyên', 'Thắng', 'Bình', 'Linh', 'Duyên'];
  const ages = [
    (age: number) => ` (${age} tuổi)`,
    (age: number) => `, ${age} tuổi,`,
    (age: number) => ` ${age} tuổi`,
    (age: number) => ` (trú xã Ba Xã, ${age} tuổi)`,
    (age: number) => ` (SN ${2026 - age})`,
    (age: number) => `, sinh năm ${2026 - age},`,
    (age: number) => ` - ${age} tuổi -`,
  ];
  const openings = [
    '',
    'Nạn nhân là ',
    'Theo công an, ',
    'Tối qua, cháu ',
    'Bắt khẩn cấp ',
    'Đối tượng ',
    'Nữ sinh ',
    'Trong số này có em ',
  ];
  const endings = [
    ' tử vong sau tai nạn.',
    ' bị khởi tố về tội trộm cắp.',
    ' bị hành hung.',
    ' mất tích từ chiều qua.',
    ' bị điện giật.',
  ];
  for (let count = 0; count < 1000; count++) {
    const name = `${pick(families)} ${pick(middles)} ${pick(givens)}`;
    const text = `${pick(openings)}${name}${pick(ages)(1 + below(16))}${pick(endings)}`;
    expect(children(text)[0], text).toMatch(new RegExp(`^${name}: sure, [^,]+$`));
  }
});
