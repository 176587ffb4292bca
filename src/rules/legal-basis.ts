/**
 * The legal basis of a rule. A page counts as published today, whatever its article's date, so rules apply the law in
 * force when the site is built and cite no law that has ended. When a law ends, its successor replaces it here and in
 * the rules.
 */
export interface LegalBasis {
  /** The name as quoted to staff. */
  name: string;
  /** First day in force, `2026-01-01`; absent for laws older than this project. */
  from?: string;
}

export const legalBases = {
  'luat-tu-phap-nctn-134': {
    name: 'Điều 134 Luật Tư pháp người chưa thành niên số 59/2024/QH15',
    from: '2026-01-01',
  },
  'bltths-13': { name: 'Điều 13 Bộ luật Tố tụng hình sự năm 2015' },
  'nd-56-2017-33': { name: 'Điều 33 Nghị định 56/2017/NĐ-CP' },
  'luat-bvdlcn-91-2025': { name: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15', from: '2026-01-01' },
  'luat-bvdlcn-91-2025-24': {
    name: 'Điều 24 Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15',
    from: '2026-01-01',
  },
  'luat-bmnn-117-2025-5': {
    name: 'Điều 5 Luật Bảo vệ bí mật nhà nước số 117/2025/QH15',
    from: '2026-03-01',
  },
  'tt-45-2023-bca': { name: 'Thông tư 45/2023/TT-BCA', from: '2023-11-15' },
} as const satisfies Record<string, LegalBasis>;

export type LegalBasisId = keyof typeof legalBases;
