import type { Agency } from '../../schemas/agency.ts';
import type { RuleFinding } from '../rule.ts';
import { sourceLines } from '../source-lines.ts';

const sampleHost = 'minhha.example';
/** What only the sample newsroom has: its address, the name of its province, its telephone numbers. */
const sampleWords =
  /minhha\.example|(?:tỉnh|Công an)\s+Minh\s+Hà(?![\p{L}\p{M}])|(?<!\d)0200[.\s]?000[.\s]?\d{3}(?!\d)/giu;

type Named = Pick<Agency, 'name' | 'siteUrl'>;

/** Whether this is the sample newsroom itself: a fork has changed its name or its address. */
const isSample = ({ name, siteUrl }: Named): boolean =>
  siteUrl.includes(sampleHost) && /Minh\s+Hà/u.test(name.normalize());

/**
 * What is left of the sample in a file of another province. Readers would be told a wrong official address, or to call a
 * number that nobody answers.
 */
export function findSampleWords(source: string, agency: Named | undefined): RuleFinding[] {
  if (!agency || isSample(agency)) return [];
  return sourceLines(source.normalize()).flatMap(({ text, line }) =>
    Array.from(text.matchAll(sampleWords), ({ 0: word, index }) => ({
      place: { line, column: index + 1 },
      message: `\`${word}\` là của tòa soạn mẫu, còn sót lại từ kho mẫu.`,
      cure: cureOf(word, agency),
    })),
  );
}

function cureOf(word: string, { name, siteUrl }: Named): string {
  if (word.toLowerCase() === sampleHost)
    return `Ghi địa chỉ của đơn vị: \`${new URL(siteUrl).host}\`; ảnh có địa chỉ ấy thì thay ảnh khác.`;
  return /^\d/.test(word) ? 'Ghi số điện thoại thật của đơn vị.' : `Ghi tên của đơn vị: \`${name}\`.`;
}
