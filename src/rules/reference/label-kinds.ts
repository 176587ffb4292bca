/** What a person marks in an article that the gate ought to see. */
export const labelKinds = [
  'minor-name',
  'minor-partial',
  'minor-details',
  'protected-victim',
  'data',
  'suspect-named',
  'presumption',
  'method',
  'operations',
] as const;
export type LabelKind = (typeof labelKinds)[number];

/** The rules that may answer a label of each kind; the first one carries the kind's figure in the staff's reference. */
export const rulesOfKind = {
  'minor-name': ['ten-nguoi-chua-thanh-nien', 'chi-tiet-nhan-ra-tre-em'],
  'minor-partial': ['ten-nguoi-chua-thanh-nien', 'chi-tiet-nhan-ra-tre-em'],
  'minor-details': ['chi-tiet-nhan-ra-tre-em', 'ten-nguoi-chua-thanh-nien', 'nhieu-chi-tiet-ve-tre-em'],
  'protected-victim': ['danh-tinh-nguoi-can-giu-kin'],
  data: [
    'du-lieu-rieng',
    'so-can-cuoc',
    'so-dien-thoai',
    'bien-so-xe',
    'so-tai-khoan',
    'so-ho-chieu',
    'thu-dien-tu-la',
    'so-nha-nguoi-vi-pham',
  ],
  'suspect-named': ['neu-ten-nghi-pham', 'ten-nguoi-chua-thanh-nien'],
  presumption: ['goi-nhu-co-toi'],
  method: ['cach-tu-sat', 'ta-rung-ron', 'ta-xam-hai'],
  operations: ['bien-phap-nghiep-vu', 'quan-so-vu-khi'],
} as const satisfies Record<LabelKind, readonly [string, ...string[]]>;

/** What a person marked, as the staff's reference names it after a count. */
export const nameOfKind: Record<LabelKind, string> = {
  'minor-name': 'tên trẻ em',
  'minor-partial': 'tên trẻ em chỉ che một phần',
  'minor-details': 'chi tiết nhận ra trẻ em',
  'protected-victim': 'tên người cần giữ kín',
  data: 'số giấy tờ, điện thoại, biển số, số nhà',
  'suspect-named': 'tên nghi phạm',
  presumption: 'cách gọi như có tội',
  method: 'chỗ kể cách làm hoặc tả ghê rợn',
  operations: 'việc nội bộ của công an',
};
