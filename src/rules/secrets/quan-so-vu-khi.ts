import { defineWordRule } from './define-word-rule.ts';

/** The forces sent to one event are public as a routine; total strength, weapons and depots are not. */
export const quanSoVuKhi = defineWordRule({
  id: 'quan-so-vu-khi',
  group: 'bi-mat',
  severity: 'nhac',
  basis: ['tt-45-2023-bca'],
  why: 'Quân số, biên chế, số vũ khí được trang bị và nơi cất giữ cho biết sức của lực lượng.',
  sign: /uân số|iên chế|rang bị|ấp phát|ho (?:vũ|súng|đạn|quân)/,
  patterns: [
    /(?<![\p{L}\p{M}])(?:[Qq]uân số|[Bb]iên chế)(?: (?:là|gồm|có|hiện có|hiện nay|của đơn vị|đơn vị)){0,3}[ \u00A0:]{1,3}\d[\d.]{0,6}/gu,
    /(?<![\p{L}\p{M}])(?:được )?(?:trang bị|biên chế|cấp phát)(?: thêm)? \d{1,5} (?:khẩu|súng|quả|viên|xe bọc thép|áo giáp)(?![\p{L}\p{M}])/gu,
    /(?<![\p{L}\p{M}])[Kk]ho (?:vũ khí|súng|đạn|súng đạn|quân khí) (?:của|tại|ở|đặt)(?![\p{L}\p{M}])/gu,
  ],
  message: (found) => `\`${found}\` cho biết lực lượng hoặc trang bị của đơn vị.`,
  cure: 'Bỏ con số và nơi cất giữ: `Đơn vị bố trí đủ lực lượng, phương tiện`.',
  examples: [
    {
      name: 'Lực lượng ra quân trong một việc',
      body: 'Công an tỉnh huy động 230 cán bộ, chiến sĩ dập lửa.',
      problems: [],
    },
    { name: 'Súng là tang vật', body: 'Tổ công tác thu 2 khẩu súng tự chế.', problems: [] },
    {
      name: 'Quân số và trang bị',
      body: 'Đồn hiện có quân số 45 người, được trang bị 30 khẩu tiểu liên.',
      problems: [
        '1:13 `quân số 45` cho biết lực lượng hoặc trang bị của đơn vị. Bỏ con số và nơi cất giữ: `Đơn vị bố trí đủ lực lượng, phương tiện`.',
        '1:31 `được trang bị 30 khẩu` cho biết lực lượng hoặc trang bị của đơn vị. Bỏ con số và nơi cất giữ: `Đơn vị bố trí đủ lực lượng, phương tiện`.',
      ],
    },
  ],
});
