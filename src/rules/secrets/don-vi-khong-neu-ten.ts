import type { Unit } from '../../schemas/unit.ts';
import { defineRule } from '../rule.ts';
import { wordEnd, wordStart } from '../../people/word-bounds.ts';

/** The schema judges the key `unit`; this rule judges the texts that readers see. */
export const donViKhongNeuTen = defineRule({
  id: 'don-vi-khong-neu-ten',
  group: 'bi-mat',
  severity: 'chan',
  mayAcknowledge: false,
  basis: ['tt-45-2023-bca'],
  why: 'Đơn vị ghi `public: false` trong `don-vi.yml` không được nêu tên hay phiên hiệu ở nơi công khai.',
  examples: [
    {
      name: 'Đơn vị được nêu tên',
      context: { units: units() },
      body: 'Phòng Tham mưu phối hợp với PV01.',
      problems: [],
    },
    {
      name: 'Tên và phiên hiệu không công khai',
      context: { units: units() },
      frontmatter: { credit: 'Phòng Sông Ngầm' },
      body: 'Theo PZ99, và theo Phòng Bến Cũ, vụ việc đã rõ.',
      problems: [
        '1:1 `Phòng Sông Ngầm` là đơn vị không nêu tên công khai. Viết `Công an tỉnh` hoặc `đơn vị nghiệp vụ`.',
        '1:6 `PZ99` là đơn vị không nêu tên công khai. Viết `Công an tỉnh` hoặc `đơn vị nghiệp vụ`.',
        '1:20 `Phòng Bến Cũ` là đơn vị không nêu tên công khai. Viết `Công an tỉnh` hoặc `đơn vị nghiệp vụ`.',
      ],
    },
    { name: 'Chữ dài hơn không phải phiên hiệu', context: { units: units() }, body: 'Biển PZ999.', problems: [] },
  ],
  check({ texts }, report, { units: all }) {
    const hidden = all.filter(({ public: isPublic }) => !isPublic).flatMap(namesOf);
    if (hidden.length === 0) return;
    const pattern = new RegExp(`${wordStart}(?:${hidden.map(escape).join('|')})${wordEnd}`, 'giu');
    for (const text of texts) {
      for (const { 0: found, index } of text.text.matchAll(pattern)) {
        report({
          place: text.placeOf(index),
          message: `\`${found}\` là đơn vị không nêu tên công khai.`,
          cure: 'Viết `Công an tỉnh` hoặc `đơn vị nghiệp vụ`.',
        });
      }
    }
  },
});

const namesOf = ({ name, code, names }: Unit): string[] =>
  [name, code, ...names.map((one) => one.name)].flatMap((one) => (one ? [one.normalize('NFC')] : []));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** The registry of the examples: one public unit, one that may not be named. */
function units(): Unit[] {
  return [
    { id: 'pv01', name: 'Phòng Tham mưu', code: 'PV01', names: [], successors: [], public: true },
    {
      id: 'pz99',
      name: 'Phòng Sông Ngầm',
      code: 'PZ99',
      names: [{ name: 'Phòng Bến Cũ' }],
      successors: [],
      public: false,
    },
  ];
}
