import type { GateProblemId } from '../../problems/gate-problem-id.ts';
import { fold } from '../../vietnamese/fold.ts';
import { findSigner, judgeByline } from '../../newsroom/judge-byline.ts';
import { createGateProblem, type Problem } from '../../problems/problem.ts';
import { articleSchema, type ArticleFrontmatter } from '../../schemas/article.ts';
import type { Unit } from '../../schemas/unit.ts';
import { formatDate } from '../../vietnamese/format-date.ts';
import { findSharingWords } from '../../vietnamese/find-sharing-words.ts';
import { nearest } from '../../vietnamese/nearest.ts';
import type { NewsDate } from '../../vietnamese/news-date.ts';
import { toSlug } from '../../vietnamese/slug.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import type { Registries } from '../registries/registries.ts';

interface CheckContext {
  file: string;
  placeOf: ParsedYaml['placeOf'];
  /** A registry that could not be read is missing here: its own problem is enough. */
  registries: Partial<Registries>;
}

type References = Partial<Pick<ArticleFrontmatter, 'unit' | 'date' | 'section' | 'tags'>>;

/**
 * Checks what the article takes from the registries: unit, section and tags must exist, and the unit must exist on that
 * day. Each key is judged separately, so that a mistake in one key does not hide mistakes in others.
 */
export function checkArticle(data: unknown, context: CheckContext): Problem[] {
  const { units, sections, tags } = context.registries;
  const article = readRegistryIds(data);
  return [
    ...(units && article.unit !== undefined ? checkUnit(article.unit, article.date, units, context) : []),
    ...(sections && article.section !== undefined
      ? checkId(article.section, sections, ['section'], sectionTexts, context)
      : []),
    ...(tags && article.tags
      ? article.tags.flatMap((tag, index) => checkId(tag, tags, ['tags', index], tagTexts, context))
      : []),
    ...checkTwice(article.tags ?? [], context),
  ];
}

/** The page shows a repeated tag only once, and the writer may have meant another tag. */
function checkTwice(all: readonly string[], { file, placeOf }: CheckContext): Problem[] {
  const seen = new Set<string>();
  return all.flatMap((tag, index) => {
    const key = toSlug(tag);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const kept = all.filter((one, at) => all.findIndex((other) => toSlug(other) === toSlug(one)) === at);
    return [
      createGateProblem({
        file,
        rule: 'the-lap',
        severity: 'nhac',
        place: placeOf(['tags', index]),
        message: `Thẻ \`${tag}\` ghi hai lần.`,
        cure: `Viết: \`tags: [${kept.join(', ')}]\`.`,
      }),
    ];
  });
}

function readRegistryIds(data: unknown): References {
  if (typeof data !== 'object' || data === null) return {};
  const values = data as Record<string, unknown>;
  const { unit, date, section, tags } = articleSchema.shape;
  return {
    unit: unit.safeParse(values['unit']).data,
    date: date.safeParse(values['date']).data,
    section: section.safeParse(values['section']).data,
    tags: tags.safeParse(values['tags']).data,
  } as References;
}

interface RegistryEntry {
  id: string;
  name: string;
  code?: string | undefined;
  names?: readonly { name: string }[];
}

interface IdTexts {
  rule: GateProblemId;
  noun: string;
  registry: string;
}

const unitTexts: IdTexts = { rule: 'don-vi-la', noun: 'đơn vị', registry: 'don-vi.yml' };
const sectionTexts: IdTexts = { rule: 'chuyen-muc-la', noun: 'chuyên mục', registry: 'chuyen-muc.yml' };
const tagTexts: IdTexts = { rule: 'the-la', noun: 'thẻ', registry: 'the.yml' };

function checkId(
  id: string,
  entries: readonly RegistryEntry[],
  path: PropertyKey[],
  texts: IdTexts,
  { file, placeOf }: CheckContext,
): Problem[] {
  if (entries.some((entry) => entry.id === id)) return [];
  const { rule, noun, registry } = texts;
  const meant = findMeant(id, entries).map((entry) => `\`${entry.id}\` (${entry.name})`);
  const cure =
    meant.length > 0
      ? `Sửa thành ${meant.join(' hoặc ')}, hoặc thêm ${noun} mới vào \`${registry}\`.`
      : `Dùng một mã có trong \`${registry}\`, hoặc thêm ${noun} mới vào đó.`;
  return [
    createGateProblem({ file, rule, place: placeOf(path), message: `Không có ${noun} nào mang mã \`${id}\`.`, cure }),
  ];
}

/** Finds the entry with this name, else the one with the nearest id, else those that share words with the id. */
function findMeant(id: string, entries: readonly RegistryEntry[]): RegistryEntry[] {
  const said = fold(id);
  const namesOf = ({ name, code, names = [] }: RegistryEntry): string[] => [
    name,
    code ?? '',
    ...names.map((one) => one.name),
  ];
  const named = entries.find((entry) => namesOf(entry).some((name) => fold(name) === said));
  if (named) return [named];
  const near = nearest(
    id,
    entries.map((entry) => entry.id),
  );
  return near === undefined
    ? findSharingWords(id, entries, (entry) => [entry.id, entry.name])
    : entries.filter((entry) => entry.id === near);
}

function checkUnit(id: string, date: NewsDate | undefined, units: Unit[], context: CheckContext): Problem[] {
  const unit = units.find((one) => one.id === id);
  if (!unit) return checkId(id, units, ['unit'], unitTexts, context);
  const fault = judgeByline(unit, date, units);
  if (!fault) return [];
  const { file, placeOf } = context;
  const place = placeOf(['unit']);
  if (fault.isHidden) {
    const signer = findSigner(units, date);
    const message = `Đơn vị \`${unit.id}\` không được nêu tên công khai.`;
    const cure = `Ghi đơn vị được phép đứng tên bài${signer ? `, ví dụ \`unit: ${signer}\`` : ''}.`;
    return [createGateProblem({ file, rule: 'don-vi-khong-cong-khai', place, message, cure })];
  }
  const successors = fault.successors.map((successor) => `\`unit: ${successor}\``).join(' hoặc ');
  const cure = successors
    ? `Ghi đơn vị kế thừa: ${successors}; hoặc sửa ngày đăng.`
    : 'Ghi đơn vị hoạt động vào ngày đó, hoặc sửa ngày đăng.';
  const message = `Bài đăng ngày ${formatDate(date ?? '')} nhưng đơn vị \`${unit.id}\` (${unit.name}) ${fault.reason}.`;
  return [createGateProblem({ file, rule: 'don-vi-ngoai-thoi-gian', place, message, cure })];
}
