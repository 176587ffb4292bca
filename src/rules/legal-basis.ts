/**
 * What the rules rest on, each with the days on which it is in force: the law changes, and an article is judged by that
 * of today. Facts and their sources are those of the project's domain notes.
 */
interface LegalBasis {
  /** As it is quoted to staff. */
  name: string;
  /** First day in force. */
  from: string;
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
} as const satisfies Record<string, LegalBasis>;

export type LegalBasisId = keyof typeof legalBases;
