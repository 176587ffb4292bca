import { posix } from 'node:path';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import type { RulePicture } from '../rules/rule-article.ts';
import type { RuleExample } from '../rules/rule.ts';
import { articleText, smallSite, type SiteFiles } from './write-site-fs.ts';

/** The file of an example that names none. */
export const plainFile = 'bai-viet/2026/tuan-tra-dem.md';
const plainKeys = { title: 'Tuần tra đêm ven sông', date: '2026-06-19', unit: 'pv01', tags: [] };

const drawings = new Map<string, Promise<Buffer>>();
/** Makes a picture with this size, in the format of its name's ending. */
export function draw(name: string, width = 1600, height = 900): Promise<Buffer> {
  const kind =
    { png: 'png', webp: 'webp', gif: 'gif', avif: 'avif' }[/[^.]*$/.exec(name)?.[0]?.toLowerCase() ?? ''] ?? 'jpeg';
  const key = `${kind} ${width} ${height}`;
  const made =
    drawings.get(key) ??
    sharp({ create: { width, height, channels: 3, background: '#356' } })
      .toFormat(kind as 'jpeg')
      .toBuffer();
  drawings.set(key, made);
  return made;
}

const captionOf = ({ caption = 'Tổ tuần tra trên đê sông Lụa.', credit = 'Lê Hạc' }: Partial<RulePicture>): string =>
  [caption, credit && `Ảnh: ${credit.replace(/^Ảnh: /, '')}`].filter(Boolean).join(' ');

const readBase = (file: string) => parse(smallSite[file] as string) as Record<string, unknown>[];
/** Merges entries; an entry of the example replaces the base's. */
const merge = (base: Record<string, unknown>[], entries: readonly object[], key: 'id' | 'short'): unknown[] => [
  ...new Map([...base, ...(entries as Record<string, unknown>[])].map((entry) => [entry[key], entry])).values(),
];

/** Makes the files of an example: its article, the pictures in it, and the registries and pages that it needs. */
export async function filesOfExample(example: Omit<RuleExample, 'name' | 'problems'>): Promise<SiteFiles> {
  const { file = plainFile, body = 'Nội dung bài.', frontmatter, pictures = [], context = {} } = example;
  const folder = posix.dirname(file);
  const files: SiteFiles = {};
  const shown: string[] = [];
  const keys: Record<string, unknown> = {
    ...(file.startsWith('trang/') ? { title: plainKeys.title } : plainKeys),
    ...frontmatter,
  };
  for (const [index, picture] of pictures.entries()) {
    const { alt = 'Hai cán bộ đi tuần trên đê', isCover = false, width, height } = picture;
    const name = picture.reference ?? (index === 0 ? 'tuan-tra.jpg' : `tuan-tra-${index + 1}.jpg`);
    files[posix.join(folder, name)] = await draw(name, width ?? undefined, height ?? undefined);
    const { caption, credit } = picture;
    if (isCover)
      keys['cover'] = { src: name, alt, caption: caption || undefined, credit: (credit ?? 'Lê Hạc') || undefined };
    else shown.push(`![${alt}](<${name}>${captionOf(picture) && ` "${captionOf(picture)}"`})`);
  }
  const { agency, units = [], tags = [], abbreviations = [] } = context;
  files['co-quan.yml'] = stringify({ ...readBase('co-quan.yml'), ...agency });
  files['don-vi.yml'] = stringify(merge(readBase('don-vi.yml'), units, 'id'));
  files['the.yml'] = stringify(merge(readBase('the.yml'), tags, 'id'));
  files['tu-viet-tat.yml'] = stringify(merge(readBase('tu-viet-tat.yml'), abbreviations, 'short'));
  if (context.gone) files['duong-dan-cu.yml'] = stringify([...context.gone].map((path) => ({ path })));
  for (const path of context.paths ?? []) {
    const slug = path.replaceAll(/^\/|\/$/g, '');
    const [, year] = /^bai-viet\/(\d+)\/[^/]+$/.exec(slug) ?? [];
    const other = { ...plainKeys, date: `${year ?? 2026}-06-19` };
    if (year) files[`${slug}.md`] = articleText(stringify(other).trimEnd());
  }
  const aliases = [...(context.paths ?? [])].filter((path) => path.endsWith('.html') || path.includes('?'));
  if (aliases.length > 0)
    files['bai-viet/2026/bai-cu.md'] = articleText(stringify({ ...plainKeys, date: '2026-06-19', aliases }).trimEnd());
  if (context.anchors instanceof Map)
    for (const [path, ids] of context.anchors as Map<string, Set<string>>) {
      const [, year] = /\/(\d{4})\//.exec(path) ?? [];
      const headings = [...ids].map((id) => `## ${id.replaceAll('-', ' ')}`).join('\n\n');
      files[`${path.replaceAll(/^\/|\/$/g, '')}.md`] =
        `---\n${stringify({ ...plainKeys, date: `${year}-06-19` })}---\n\n${headings}\n\nChữ.\n`;
    }
  files[file] = `---\n${stringify(keys)}---\n\n${[body, ...shown].join('\n\n')}\n`;
  return files;
}
