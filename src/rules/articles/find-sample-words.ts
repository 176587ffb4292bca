import type { Agency } from '../../schemas/agency.ts';
import { spansOf } from '../../vietnamese/text-span.ts';
import type { LeakFinder } from '../leaks/find-leaks.ts';
import type { RuleFinding } from '../rule.ts';

const sampleHost = 'minhha.example';

/** A letter of an address, as itself or percent-encoded, or a full stop of any script: a browser reads them alike. */
const inAddress = (sign: string): string =>
  sign === '.' ? '(?:[.。．｡]|%2e)' : `(?:${[sign, toPercent(sign), toPercent(sign.toUpperCase())].join('|')})`;
const toPercent = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;

const host = `(?:(?<![\\p{L}\\p{N}-])|(?<=%2e))${Array.from(sampleHost, inAddress).join('')}(?![\\p{L}\\p{N}-])`;
const province = '(?<!\\p{L})(?:tỉnh|Công an)\\s+Minh\\s+Hà(?![\\p{L}\\p{M}])';
/** A telephone number in any groups. A digit or a part of an amount before it makes it another number. */
const phone =
  '(?<!\\d)(?<!\\d[.,])(?:(?:\\+|00)84[\\s.-]?(?:\\(0\\)[\\s.-]?)?|\\(?0)2(?:[\\s.-]?0){2}\\)?(?:[\\s.-]?0){3}(?:[\\s.-]?\\d){3}(?!\\d)';
/** Words that only the sample newsroom has: its address, its province's name, its telephone numbers. */
const sampleWords = new RegExp([host, province, phone].join('|'), 'giu');

type NamedAgency = Pick<Agency, 'name' | 'siteUrl'>;

/** Whether this is the sample newsroom itself: a fork changes its name or its address. */
const isSample = ({ name, siteUrl }: NamedAgency): boolean =>
  siteUrl.includes(sampleHost) && /Minh\s+Hà/u.test(name.normalize());

/**
 * Finds what is left of the sample in another province's text, and nothing in the sample newsroom itself. Readers would
 * get a wrong official address or a number that nobody answers.
 */
export const createSampleFinder = (agency: NamedAgency | undefined): LeakFinder =>
  !agency || isSample(agency) ? () => [] : (text) => spansOf(sampleWords, text);

/** The message and cure for a word that the finder found. */
export const describeSampleWord = (word: string, agency: NamedAgency): Pick<RuleFinding, 'message' | 'cure'> => ({
  message: `\`${word}\` là của tòa soạn mẫu, còn sót lại từ kho mẫu.`,
  cure: cureOf(word, agency),
});

function cureOf(word: string, { name, siteUrl }: NamedAgency): string {
  if (/^[\d+(]/.test(word)) return 'Ghi số điện thoại thật của đơn vị.';
  return /\s/.test(word)
    ? `Ghi tên của đơn vị: \`${name}\`.`
    : `Ghi địa chỉ của đơn vị: \`${new URL(siteUrl).host}\`; ảnh có địa chỉ ấy thì thay ảnh khác.`;
}
