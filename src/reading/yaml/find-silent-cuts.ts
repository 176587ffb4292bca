import { isScalar, type Document, type Scalar, visit } from 'yaml';
import type { Severity } from '../../problems/problem.ts';
import { asCode, isTextKey, quoteYamlLine, suggestYamlLine } from './suggest-yaml-line.ts';

/** A value that YAML accepts, but reads differently from what its writer means. */
export interface SilentCut {
  offset: number;
  rule: 'gia-tri-bi-cat' | 'gia-tri-nhieu-dong';
  severity: Severity;
  message: string;
  cure: string;
}

/**
 * Finds words after ` #`, which YAML takes for a comment; words after `&`, which has a meaning in YAML; and line ends
 * in values that pages show on one line. `isProse`: an article, where a hashtag in a title is more likely than a
 * comment beside it.
 */
export function findSilentCuts(document: Document, source: string, isProse: boolean): SilentCut[] {
  const found: SilentCut[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || typeof key.value !== 'string' || !isTextKey(key.value) || !isScalar(value)) return;
      const start = key.range?.[0] ?? 0;
      const cut = cutAt(key.value, value, source, isProse) ?? manyLines(key.value, value);
      if (cut) found.push({ offset: start, ...cut });
    },
  });
  return found;
}

type Cut = Omit<SilentCut, 'offset'>;

function cutAt(key: string, { range, type, value, anchor }: Scalar, source: string, isProse: boolean): Cut | undefined {
  if (type !== 'PLAIN' || range?.[0] === undefined || typeof value !== 'string') return undefined;
  const lineStart = source.lastIndexOf('\n', range[0] - 1) + 1;
  const lineEnd = source.indexOf('\n', range[1]);
  const line = source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  if (anchor !== undefined) {
    return {
      rule: 'gia-tri-bi-cat',
      severity: 'chan',
      message: `Giá trị của khóa \`${key}\` bắt đầu bằng \`&${anchor}\` nên phần ấy bị bỏ, chỉ còn \`${shown(value)}\`.`,
      cure: cureOf(line, key),
    };
  }
  const remark = /^[ \t]+(#.*)/.exec(source.slice(range[1], lineEnd < 0 ? undefined : lineEnd))?.[1]?.trim();
  const isTag = remark !== undefined && /^#[\p{L}\p{N}]/u.test(remark);
  if (remark === undefined || (!isProse && !isTag)) return undefined;
  return {
    rule: 'gia-tri-bi-cat',
    severity: isTag && isProse ? 'chan' : 'nhac',
    message: `Giá trị của khóa \`${key}\` bị cắt từ dấu \`#\`, chỉ còn \`${shown(value)}\`; phần \`${shown(remark)}\` bị coi là ghi chú.`,
    cure: `${cureOf(line, key)} Nếu đúng là ghi chú thì đặt nó trên một dòng riêng.`,
  };
}

function manyLines(key: string, { value }: Scalar): Cut | undefined {
  if (typeof value !== 'string' || !value.trim().includes('\n')) return undefined;
  const joined = value.trim().replace(/\s*\n\s*/g, ' ');
  return {
    rule: 'gia-tri-nhieu-dong',
    severity: 'nhac',
    message: `Giá trị của khóa \`${key}\` viết trên nhiều dòng; trang nối lại thành một dòng.`,
    cure: sayLine(quoteYamlLine(key, joined), key),
  };
}

const cureOf = (line: string, key: string): string => sayLine(suggestYamlLine(line), key);

const sayLine = (suggested: string | undefined, key: string): string =>
  suggested ? `Viết: ${asCode(suggested)}.` : `Viết cả giá trị trên một dòng, trong ngoặc kép: \`${key}: "…"\`.`;

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
