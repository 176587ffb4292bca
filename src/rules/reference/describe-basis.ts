import { formatDate } from '../../vietnamese/format-date.ts';
import { legalBases, type LegalBasis, type LegalBasisId } from '../legal-basis.ts';

/** A legal basis as the staff's reference quotes it: `Điều 134 Luật … (có hiệu lực từ 01/01/2026)`. */
export function describeBasis(id: LegalBasisId): string {
  const { name, from }: LegalBasis = legalBases[id];
  return from ? `${name} (có hiệu lực từ ${formatDate(from)})` : name;
}
