/**
 * What the rules rest on, each with the days on which it is in force: the law changes, and an article is judged by that
 * of today. Facts and their sources are those of the project's domain notes (section 1).
 */
export interface LegalBasis {
  /** As it is quoted to staff. */
  name: string;
  /** First day in force; left out where the notes do not say. */
  from?: string;
  /** Last day in force; left out while it is. */
  to?: string;
  /** What took its place. */
  replacedBy?: string;
}

export const legalBases = {
  'luat-tu-phap-nctn-134': {
    name: 'Điều 134 Luật Tư pháp người chưa thành niên số 59/2024/QH15',
    from: '2026-01-01',
  },
  'bltths-13': { name: 'Điều 13 Bộ luật Tố tụng hình sự năm 2015' },
  'bltths-231': { name: 'Điều 231 Bộ luật Tố tụng hình sự năm 2015' },
  'luat-tre-em-2016-21': { name: 'Điều 6 và Điều 21 Luật Trẻ em năm 2016' },
  'nd-56-2017-33': { name: 'Điều 33 Nghị định 56/2017/NĐ-CP' },
  'nd-13-2023': {
    name: 'Nghị định 13/2023/NĐ-CP',
    to: '2025-12-31',
    replacedBy: 'luat-bvdlcn-91-2025',
  },
  'luat-bvdlcn-91-2025': { name: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', from: '2026-01-01' },
  'luat-bvdlcn-91-2025-24': {
    name: 'Điều 24 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
    from: '2026-01-01',
  },
  'nd-356-2025': { name: 'Nghị định 356/2025/NĐ-CP', from: '2026-01-01' },
  'luat-bmnn-29-2018': {
    name: 'Luật Bảo vệ bí mật nhà nước số 29/2018',
    to: '2026-02-28',
    replacedBy: 'luat-bmnn-117-2025-5',
  },
  'luat-bmnn-117-2025-5': {
    name: 'Điều 5 Luật Bảo vệ bí mật nhà nước số 117/2025/QH15',
    from: '2026-03-01',
  },
  'tt-80-2020-bca': {
    name: 'Thông tư 80/2020/TT-BCA',
    to: '2023-11-14',
    replacedBy: 'tt-45-2023-bca',
  },
  'tt-45-2023-bca': { name: 'Thông tư 45/2023/TT-BCA', from: '2023-11-15' },
} as const satisfies Record<string, LegalBasis>;

export type LegalBasisId = keyof typeof legalBases;
