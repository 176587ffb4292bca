import { formatDate } from '../vietnamese/format-date.ts';
import { legalBases, type LegalBasis, type LegalBasisId } from './legal-basis.ts';

/** A basis as the staff's reference quotes it on a day: its name, and what a reader must know of its validity. */
export function describeBasis(id: LegalBasisId, day: string): string {
  const { name, from, to, replacedBy }: LegalBasis = legalBases[id];
  if (from !== undefined && day < from) return `${name} (có hiệu lực từ ${formatDate(from)})`;
  if (to === undefined || day <= to) return name;
  const successor = Object.entries<LegalBasis>(legalBases).find(([other]) => other === replacedBy)?.[1];
  const end = `hết hiệu lực sau ngày ${formatDate(to)}`;
  return successor ? `${name} (${end}, thay bằng ${successor.name})` : `${name} (${end})`;
}
