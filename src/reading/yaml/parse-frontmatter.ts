import { createGateProblem } from '../../problems/problem.ts';
import { formatNumber } from '../../vietnamese/format-number.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { SplitSource } from './split-frontmatter.ts';

/** Characters. A summary, a dozen corrections and fifty search terms are under a tenth of this. */
const longest = 50_000;

/** Parses the YAML of an article or a page. A text that is too long is not even parsed. */
export function parseFrontmatter({ frontmatter, frontmatterLine }: SplitSource, file: string): ParsedYaml {
  const options = { file, firstLine: frontmatterLine, isProse: true };
  if (frontmatter.length <= longest) return parseYaml(frontmatter, options);
  const problem = createGateProblem({
    file,
    rule: 'yaml-sai',
    place: { line: frontmatterLine, column: 1 },
    message: `Phần đầu dài ${formatNumber(frontmatter.length)} chữ cái; giới hạn là ${formatNumber(longest)}.`,
    cure: 'Chuyển lời văn xuống dưới dòng `---` thứ hai; phần đầu chỉ ghi các khóa như `title: Tên bài`.',
  });
  return { ...parseYaml('', options), data: undefined, problems: [problem] };
}
