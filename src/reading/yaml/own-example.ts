import { isSlug, toSlug } from '../../vietnamese/slug.ts';
import { keyExamples } from './key-examples.ts';
import type { RegistryFile } from '../registries/registries.ts';

type YamlMapping = Record<string, unknown>;

const isEntry = (value: unknown): value is YamlMapping => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * An example line for one key of one registry, made from the registry itself: an id that no other entry has, or an
 * address at the agency's own host. Undefined for any other key.
 */
export function ownExample(
  data: unknown,
  path: readonly PropertyKey[],
  { unique, examples = {} }: Pick<RegistryFile, 'unique' | 'examples'>,
): string | undefined {
  const key = path.filter((part) => typeof part === 'string').join('.');
  if (key === 'email' || key === 'contacts.email') return `email: ${mailbox(key)}@${hostOf(data) ?? 'ten-mien.gov.vn'}`;
  if (key === '' || key !== unique || !Array.isArray(data)) return undefined;
  const example = (examples[key] ?? keyExamples[key] ?? '').slice(key.length + 2);
  const entries: unknown[] = data;
  const taken = new Set(entries.filter(isEntry).map((entry) => entry[key]));
  const entry = entries[Number(path[0])];
  const own = isEntry(entry) ? (key === 'id' ? idsFrom(entry) : shortFormsFrom(entry)) : [];
  const numbered = entries.map((_, index) => (key === 'id' ? `${example}-${index + 2}` : `${example}${index + 2}`));
  const free = [...own, example, ...numbered].find((one) => one !== '' && !taken.has(one));
  return `${key}: ${free ?? example}`;
}

const mailbox = (key: string): string => (key === 'email' ? 'lien-he' : 'phat-ngon');

/** The host of the agency's `siteUrl`, if that is valid. */
function hostOf(data: unknown): string | undefined {
  const siteUrl = isEntry(data) ? textOf(data['siteUrl']) : '';
  const host = /^https?:/i.test(siteUrl) && URL.canParse(siteUrl) ? new URL(siteUrl).hostname : '';
  return /[a-z\d]\.[a-z]{2,}$/.test(host) ? host : undefined;
}

/** Ids made from the entry's own words: `PV02` → `pv02`. */
const idsFrom = ({ id, code, name }: YamlMapping): string[] =>
  [id, code, name].map((value) => toSlug(textOf(value))).filter((slug) => isSlug(slug) && slug.length <= 40);

/** `an ninh Tổ quốc` → `ANTQ`. */
const shortFormsFrom = ({ long }: YamlMapping): string[] =>
  (Array.isArray(long) ? long : [])
    .map((words) =>
      textOf(words)
        .split(/\s+/)
        .map((word) => word.charAt(0).toUpperCase())
        .join(''),
    )
    .filter((initials) => /^\p{Lu}{2,10}$/u.test(initials));
